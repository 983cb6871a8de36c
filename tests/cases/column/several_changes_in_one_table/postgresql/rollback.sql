-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: drop column account.legacy (lossy: the values of column account.legacy)
ALTER TABLE "account" ADD COLUMN "legacy" varchar(10);

-- step 5 back: add index idx_account_plan on account (lossless)
DROP INDEX "idx_account_plan";

-- step 4 back: alter column account.credits (lossless)
ALTER TABLE "account"
  ALTER COLUMN "credits" DROP DEFAULT,
  ALTER COLUMN "credits" TYPE integer;

-- step 3 back: alter column account.plan (lossless)
ALTER TABLE "account"
  ALTER COLUMN "plan" DROP DEFAULT,
  ALTER COLUMN "plan" DROP NOT NULL;

-- step 2 back: alter column account.email (lossless)
ALTER TABLE "account" ALTER COLUMN "email" TYPE varchar(100);

-- step 1 back: add column account.opened_on (lossless)
ALTER TABLE "account" DROP COLUMN "opened_on";

COMMIT;
