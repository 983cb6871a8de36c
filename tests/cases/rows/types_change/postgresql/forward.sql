-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 10: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5 AND "b" IS NOT DISTINCT FROM '7' AND "gone" IS NOT DISTINCT FROM 'x' AND "was" IS NOT DISTINCT FROM 3 AND "kept" IS NULL) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "gone" IS NOT DISTINCT FROM 'y' AND "was" IS NOT DISTINCT FROM 4 AND "kept" IS NOT DISTINCT FROM 1) THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

-- step 2 of 10: rename column t.was to now_is (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "was" TO "now_is";

-- step 3 of 10: add column t.comes (expand; reverse: lossy: values written to column t.comes since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "comes" varchar(10);

-- steps 4 to 5 of 10, in one statement:
--   4: alter column t.a: smallint to bigint (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   5: alter column t.b: varchar(10) to varchar(30) (expand; reverse: lossless, but fails where a value of column t.b does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE bigint,
  ALTER COLUMN "b" TYPE varchar(30);

-- step 6 of 10: update 2 rows of table t (migrate; reverse: lossless)
UPDATE "t" SET "a" = 5000000000, "b" = 'longer than it could be', "kept" = 2, "comes" = 'z' WHERE "id" = 1 AND "gone" IS NOT DISTINCT FROM 'x' AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NULL;
UPDATE "t" SET "now_is" = 40, "comes" = 'w' WHERE "id" = 2 AND "gone" IS NOT DISTINCT FROM 'y' AND "now_is" IS NOT DISTINCT FROM 4 AND "kept" IS NOT DISTINCT FROM 1;

COMMIT;

-- step 7 of 10: alter column t.kept: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; scans the table
ALTER TABLE "t" ADD CONSTRAINT "schemac_not_null" CHECK ("kept" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "t" ALTER COLUMN "kept" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "schemac_not_null";

-- step 8 of 10: alter column t.comes: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; scans the table
ALTER TABLE "t" ADD CONSTRAINT "schemac_not_null" CHECK ("comes" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "t" ALTER COLUMN "comes" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 9 of 10: drop column t.gone (contract; reverse: lossy: the values of column t.gone do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "gone";

-- step 10 of 10: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
DO $schemac$
BEGIN
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 1 AND "a" IS NOT DISTINCT FROM 5000000000 AND "b" IS NOT DISTINCT FROM 'longer than it could be' AND "now_is" IS NOT DISTINCT FROM 3 AND "kept" IS NOT DISTINCT FROM 2 AND "comes" IS NOT DISTINCT FROM 'z') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=1', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
  IF NOT EXISTS (SELECT FROM "t" WHERE "id" = 2 AND "a" IS NOT DISTINCT FROM 6 AND "b" IS NOT DISTINCT FROM '8' AND "now_is" IS NOT DISTINCT FROM 40 AND "kept" IS NOT DISTINCT FROM 1 AND "comes" IS NOT DISTINCT FROM 'w') THEN
    RAISE EXCEPTION USING MESSAGE = concat('table ', '"t"', ': row ', 'id=2', ' is not as this script expects'),
      HINT = 'somebody else has changed or deleted it: bring the row and the schema together first';
  END IF;
END
$schemac$;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
