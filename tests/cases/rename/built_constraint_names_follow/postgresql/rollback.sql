-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (rename constraint): rename unique key uq_child_sku to uq_c_code on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "uq_child_sku" TO "uq_c_code";

-- undo step 7 (rename constraint): rename primary key pk_child to pk_c on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "pk_child" TO "pk_c";

-- undo step 6 (rename constraint): rename foreign key fk_child_parent_id to fk_c_p_id on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "fk_child_parent_id" TO "fk_c_p_id";

-- undo step 5 (rename constraint): rename check chk_child_count to chk_c_n on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "chk_child_count" TO "chk_c_n";

-- undo step 4 (rename column): rename column child.parent_id to p_id (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "parent_id" TO "p_id";

-- undo step 3 (rename column): rename column child.count to n (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "count" TO "n";

-- undo step 2 (rename column): rename column child.sku to code (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "sku" TO "code";

-- undo step 1 (rename table): rename table child to c (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME TO "c";

COMMIT;
