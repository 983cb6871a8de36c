-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (create view): drop view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv (lossless)
DROP VIEW "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv";

-- undo step 4 (add check): drop check kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
--   lock ACCESS EXCLUSIVE on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, blocks reads and writes for a moment
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP CONSTRAINT "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";

COMMIT;

-- undo step 3 (add unique key): drop unique key uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
--   lock ACCESS EXCLUSIVE on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, blocks reads and writes for a moment
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP CONSTRAINT IF EXISTS "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu";
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu";
SET lock_timeout = '10s';

-- undo step 2 (add index): drop index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
--   lock SHARE UPDATE EXCLUSIVE on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (add column): drop column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (lossy: values written to column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc since)
--   lock ACCESS EXCLUSIVE on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt, blocks reads and writes for a moment
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP COLUMN "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
