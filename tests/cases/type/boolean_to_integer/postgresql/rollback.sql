-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: alter column t.b (lossless)
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE boolean USING "b" <> 0,
  ALTER COLUMN "b" SET DEFAULT true;

-- step 1 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE boolean USING "a" <> 0;

COMMIT;
