-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 4 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- steps 1 to 2 of 10, in one statement:
--   1: add column user.town (expand; reverse: lossy: values written to column user.town since)
--   2: add column user.sign (expand; reverse: lossy: values written to column user.sign since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  ADD COLUMN "town" varchar(40),
  ADD COLUMN "sign" bytea;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 10: fill column user.town (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "town" = "city"
WHERE "user"."town" IS NULL;

-- step 4 of 10: fill column user.sign (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "sign" = "mark"
WHERE "user"."sign" IS NULL;

COMMIT;

-- step 5 of 10: alter column user.town: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("town" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "town" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

-- step 6 of 10: alter column user.sign: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("sign" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "sign" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 10: analyze table user (migrate; reverse: lossless)
ANALYZE "user";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 8 of 10: check values of columns city, mark of user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "user" WHERE NOT (CAST("user"."town" AS text) IS NOT DISTINCT FROM CAST("user"."city" AS text))) THEN
    RAISE EXCEPTION 'user.city has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT (CAST("user"."sign" AS text) IS NOT DISTINCT FROM CAST("user"."mark" AS text))) THEN
    RAISE EXCEPTION 'user.mark has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 9 to 10 of 10, in one statement:
--   9: drop column user.city (contract; reverse: restored from user.town, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   10: drop column user.mark (contract; reverse: restored from user.sign, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "city",
  DROP COLUMN "mark";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
