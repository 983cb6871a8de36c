-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: alter column t.n: bigint to integer (contract; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 2 of 2: alter column t.m: integer to smallint (contract; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "m" DROP DEFAULT,
  ALTER COLUMN "m" TYPE smallint,
  ALTER COLUMN "m" SET DEFAULT 4;

COMMIT;
