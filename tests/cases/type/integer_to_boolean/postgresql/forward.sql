-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.a (migrate; reverse: lossy: which number stood for true in column a)
ALTER TABLE "t" ALTER COLUMN "a" TYPE boolean USING "a" <> 0;

-- step 2 of 2: alter column t.b (migrate; reverse: lossy: which number stood for true in column b)
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE boolean USING "b" <> 0,
  ALTER COLUMN "b" SET DEFAULT false;

COMMIT;
