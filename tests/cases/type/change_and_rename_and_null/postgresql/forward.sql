-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: rename column t.amount to cents (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "amount" TO "cents";

-- step 2 of 2: alter column t.cents: varchar(20) to bigint, not null, set default (contract; reverse: lossy: exact texts in column t.cents do not come back)
ALTER TABLE "t"
  ALTER COLUMN "cents" TYPE bigint USING cast("cents" as bigint),
  ALTER COLUMN "cents" SET DEFAULT 0,
  ALTER COLUMN "cents" SET NOT NULL;

COMMIT;
