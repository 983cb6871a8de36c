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

-- step 2 of 8: rename table p to parent (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" RENAME TO "parent";

-- step 3 of 8: rename column child.a to x (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "a" TO "x";

-- step 4 of 8: rename column child.b to y (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME COLUMN "b" TO "y";

-- step 5 of 8: rename foreign key one to first on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "one" TO "first";

-- step 6 of 8: rename foreign key two to second on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "two" TO "second";

-- step 7 of 8: rename primary key pk_c to pk_child on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child" RENAME CONSTRAINT "pk_c" TO "pk_child";

-- step 8 of 8: rename primary key pk_p to pk_parent on parent (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes for a moment
ALTER TABLE "parent" RENAME CONSTRAINT "pk_p" TO "pk_parent";

COMMIT;
