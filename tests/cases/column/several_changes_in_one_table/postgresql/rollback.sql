-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (drop column): add column account.legacy (lossy: the values of column account.legacy do not come back)
ALTER TABLE "account" ADD COLUMN "legacy" varchar(10);

-- undo step 5 (add index): drop index idx_account_plan on account (lossless)
DROP INDEX "idx_account_plan";

-- undo steps 4 to 2, in one statement:
--   4 (alter column): alter column account.credits: bigint to integer, drop default (lossless, but fails where a value of column account.credits does not fit its former type)
--   3 (alter column): alter column account.plan: nullable, drop default (lossless)
--   2 (alter column): alter column account.email: varchar(255) to varchar(100) (lossless, but fails where a value of column account.email does not fit its former type)
ALTER TABLE "account"
  ALTER COLUMN "credits" DROP DEFAULT,
  ALTER COLUMN "credits" TYPE integer,
  ALTER COLUMN "plan" DROP DEFAULT,
  ALTER COLUMN "plan" DROP NOT NULL,
  ALTER COLUMN "email" TYPE varchar(100);

-- undo step 1 (add column): drop column account.opened_on (lossy: values written to column account.opened_on since)
ALTER TABLE "account" DROP COLUMN "opened_on";

COMMIT;
