-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
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

-- undo step 7 (drop column): add column account.legacy (lossy: the values of column account.legacy do not come back)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" ADD COLUMN "legacy" varchar(10);

COMMIT;

-- undo step 6 (add index): drop index idx_account_plan on account (lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_account_plan";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (alter column): alter column account.credits: bigint to integer, drop default (lossless, but fails where a value of column account.credits does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
ALTER TABLE "account"
  ALTER COLUMN "credits" DROP DEFAULT,
  ALTER COLUMN "credits" TYPE integer;

-- undo step 4 (alter column): alter column account.plan: nullable (lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "plan" DROP NOT NULL;

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column account.plan: drop default (lossless)
--   2 (alter column): alter column account.email: varchar(255) to varchar(100) (lossless, but fails where a value of column account.email does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
ALTER TABLE "account"
  ALTER COLUMN "plan" DROP DEFAULT,
  ALTER COLUMN "email" TYPE varchar(100) USING case when char_length("email") > 100 then "email" || ' (too long)' else "email" end;

-- undo step 1 (add column): drop column account.opened_on (lossy: values written to column account.opened_on since)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" DROP COLUMN "opened_on";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
