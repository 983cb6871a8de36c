-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE integer USING cast(cast("a" as integer) as integer);

-- step 2 of 2: alter column t.b (migrate; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "b" DROP DEFAULT,
  ALTER COLUMN "b" TYPE smallint USING cast(cast("b" as integer) as smallint),
  ALTER COLUMN "b" SET DEFAULT 1;

COMMIT;
