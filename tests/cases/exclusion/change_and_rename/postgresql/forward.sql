-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: drop exclusion constraint ex_a on a (migrate; reverse: lossless, but fails where two rows break exclusion constraint ex_a)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "ex_a";

-- step 2 of 9: drop exclusion constraint ex_c on c (migrate; reverse: lossless, but fails where two rows break exclusion constraint ex_c)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "ex_c";

-- step 3 of 9: drop exclusion constraint ex_d on d (contract; reverse: lossless, but fails where two rows break exclusion constraint ex_d)
--   lock ACCESS EXCLUSIVE on d, blocks reads and writes for a moment
ALTER TABLE "d" DROP CONSTRAINT "ex_d";

-- step 4 of 9: rename column b.r to room (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME COLUMN "r" TO "room";

-- step 5 of 9: rename exclusion constraint ex_b to ex_room on b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "ex_b" TO "ex_room";

-- step 6 of 9: alter column c.r: integer to bigint (expand; reverse: lossless, but fails where a value of column c.r does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" ALTER COLUMN "r" TYPE bigint;

-- step 7 of 9: add exclusion constraint ex_a on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes; builds an index
ALTER TABLE "a" ADD CONSTRAINT "ex_a" EXCLUDE USING btree ("r" WITH =, "c" WITH =);

-- step 8 of 9: add exclusion constraint ex_c on c (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; builds an index
ALTER TABLE "c" ADD CONSTRAINT "ex_c" EXCLUDE USING btree ("r" WITH =);
COMMENT ON CONSTRAINT "ex_c" ON "c" IS 'one each';

-- step 9 of 9: drop column d.r (contract; reverse: lossy: the values of column d.r do not come back)
--   lock ACCESS EXCLUSIVE on d, blocks reads and writes for a moment
ALTER TABLE "d" DROP COLUMN "r";

COMMIT;
