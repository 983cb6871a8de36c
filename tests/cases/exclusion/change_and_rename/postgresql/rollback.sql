-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 9 (drop column): add column d.r (lossy: the values of column d.r do not come back)
--   lock ACCESS EXCLUSIVE on d, blocks reads and writes for a moment
ALTER TABLE "d" ADD COLUMN "r" integer NOT NULL DEFAULT 0;
ALTER TABLE "d" ALTER COLUMN "r" DROP DEFAULT;

-- undo step 8 (add exclusion): drop exclusion constraint ex_c on c (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "ex_c";

-- undo step 7 (add exclusion): drop exclusion constraint ex_a on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "ex_a";

-- undo step 6 (alter column): alter column c.r: bigint to integer (lossless, but fails where a value of column c.r does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" ALTER COLUMN "r" TYPE integer;

-- undo step 5 (rename constraint): rename exclusion constraint ex_room to ex_b on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "ex_room" TO "ex_b";

-- undo step 4 (rename column): rename column b.room to r (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME COLUMN "room" TO "r";

-- undo step 3 (drop exclusion): add exclusion constraint ex_d on d (lossless, but fails where two rows break exclusion constraint ex_d)
--   lock ACCESS EXCLUSIVE on d, blocks reads and writes; builds an index
ALTER TABLE "d" ADD CONSTRAINT "ex_d" EXCLUDE USING btree ("r" WITH =);

-- undo step 2 (drop exclusion): add exclusion constraint ex_c on c (lossless, but fails where two rows break exclusion constraint ex_c)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; builds an index
ALTER TABLE "c" ADD CONSTRAINT "ex_c" EXCLUDE USING btree ("r" WITH =);

-- undo step 1 (drop exclusion): add exclusion constraint ex_a on a (lossless, but fails where two rows break exclusion constraint ex_a)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; builds an index
ALTER TABLE "a" ADD CONSTRAINT "ex_a" EXCLUDE USING btree ("r" WITH =);

COMMIT;
