-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 5 (create view): drop view вид (lossless)
DROP VIEW "вид";

COMMIT;

-- undo step 4 (add index): drop index idx_名前 on größe (lossless)
--   lock SHARE UPDATE EXCLUSIVE on größe, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_名前";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column größe.имя (lossy: values written to column größe.имя since)
--   2 (add column): drop column größe.名前 (lossy: values written to column größe.名前 since)
--   1 (add column): drop column größe.straße (lossy: values written to column größe.straße since)
--   lock ACCESS EXCLUSIVE on größe, blocks reads and writes for a moment
ALTER TABLE "größe"
  DROP COLUMN "имя",
  DROP COLUMN "名前",
  DROP COLUMN "straße";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
