-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: add column account.opened_on (expand; reverse: lossy: values written to column account.opened_on since)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" ADD COLUMN "opened_on" date;

-- steps 2 to 3 of 7, in one statement:
--   2: alter column account.email: varchar(100) to varchar(255) (expand; reverse: lossless, but fails where a value of column account.email does not fit its former type)
--   3: alter column account.plan: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account"
  ALTER COLUMN "email" TYPE varchar(255),
  ALTER COLUMN "plan" SET DEFAULT 'free';

COMMIT;

-- step 4 of 7: alter column account.plan: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on account, blocks reads and writes for that moment only; scans the table
ALTER TABLE "account" ADD CONSTRAINT "schemac_not_null" CHECK ("plan" IS NOT NULL) NOT VALID;
ALTER TABLE "account" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "account" ALTER COLUMN "plan" SET NOT NULL;
ALTER TABLE "account" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 7: alter column account.credits: integer to bigint, set default (expand; reverse: lossless, but fails where a value of column account.credits does not fit its former type)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes; rewrites the table
ALTER TABLE "account"
  ALTER COLUMN "credits" TYPE bigint,
  ALTER COLUMN "credits" SET DEFAULT 0;

COMMIT;

-- step 6 of 7: add index idx_account_plan on account (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on account, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_account_plan"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_account_plan" ON "account" ("plan", "credits");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 7: drop column account.legacy (contract; reverse: lossy: the values of column account.legacy do not come back)
--   lock ACCESS EXCLUSIVE on account, blocks reads and writes for a moment
ALTER TABLE "account" DROP COLUMN "legacy";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
