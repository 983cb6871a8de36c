-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: rename table c to child (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME TO "child";

-- step 2 of 8: rename column child.code to sku (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "code" TO "sku";

-- step 3 of 8: rename column child.n to count (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "n" TO "count";

-- step 4 of 8: rename column child.p_id to parent_id (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "p_id" TO "parent_id";

-- step 5 of 8: rename check chk_c_n to chk_child_count on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "chk_c_n" TO "chk_child_count";

-- step 6 of 8: rename foreign key fk_c_p_id to fk_child_parent_id on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "fk_c_p_id" TO "fk_child_parent_id";

-- step 7 of 8: rename primary key pk_c to pk_child on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "pk_c" TO "pk_child";

-- step 8 of 8: rename unique key uq_c_code to uq_child_sku on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "uq_c_code" TO "uq_child_sku";

COMMIT;
