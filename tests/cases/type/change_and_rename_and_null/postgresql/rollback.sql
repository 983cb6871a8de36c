-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.cents (lossless)
ALTER TABLE "t"
  ALTER COLUMN "cents" DROP DEFAULT,
  ALTER COLUMN "cents" DROP NOT NULL,
  ALTER COLUMN "cents" TYPE varchar(20);

-- step 1 back: rename column t.amount to cents (lossless)
ALTER TABLE "t" RENAME COLUMN "cents" TO "amount";

COMMIT;
