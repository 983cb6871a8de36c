-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (rename constraint): rename primary key pk_parent to pk_p on parent (lossless)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes for a moment
ALTER TABLE "parent" RENAME CONSTRAINT "pk_parent" TO "pk_p";

-- undo step 7 (rename constraint): rename primary key pk_child to pk_c on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "pk_child" TO "pk_c";

-- undo step 6 (rename constraint): rename foreign key second to two on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "second" TO "two";

-- undo step 5 (rename constraint): rename foreign key first to one on child (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "first" TO "one";

-- undo step 4 (rename column): rename column child.y to b (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "y" TO "b";

-- undo step 3 (rename column): rename column child.x to a (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "x" TO "a";

-- undo step 2 (rename table): rename table parent to p (lossless)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes for a moment
ALTER TABLE "parent" RENAME TO "p";

-- undo step 1 (rename table): rename table child to c (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME TO "c";

COMMIT;
