-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: add column account.opened_on (expand; reverse: lossy: values written to column account.opened_on since)
ALTER TABLE "account" ADD COLUMN "opened_on" date;

-- steps 2 to 4 of 6, in one statement:
--   2: alter column account.email: varchar(100) to varchar(255) (expand; reverse: lossless, but fails where a value of column account.email does not fit its former type)
--   3: alter column account.plan: not null, set default (migrate; reverse: lossless)
--   4: alter column account.credits: integer to bigint, set default (expand; reverse: lossless, but fails where a value of column account.credits does not fit its former type)
ALTER TABLE "account"
  ALTER COLUMN "email" TYPE varchar(255),
  ALTER COLUMN "plan" SET DEFAULT 'free',
  ALTER COLUMN "plan" SET NOT NULL,
  ALTER COLUMN "credits" TYPE bigint,
  ALTER COLUMN "credits" SET DEFAULT 0;

-- step 5 of 6: add index idx_account_plan on account (expand; reverse: lossless)
CREATE INDEX "idx_account_plan" ON "account" ("plan", "credits");

-- step 6 of 6: drop column account.legacy (contract; reverse: lossy: the values of column account.legacy do not come back)
ALTER TABLE "account" DROP COLUMN "legacy";

COMMIT;
