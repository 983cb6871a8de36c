-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: rename column t.amount to cents (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "amount" TO "cents";

-- step 2 of 2: alter column t.cents (migrate; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "cents" TYPE bigint USING cast("cents" as bigint),
  ALTER COLUMN "cents" SET DEFAULT 0,
  ALTER COLUMN "cents" SET NOT NULL;

COMMIT;
