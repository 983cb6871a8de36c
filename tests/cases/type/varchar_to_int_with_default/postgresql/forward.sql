-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: alter column t.level (migrate; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "level" DROP DEFAULT,
  ALTER COLUMN "level" TYPE integer USING cast("level" as integer),
  ALTER COLUMN "level" SET DEFAULT 1;

COMMIT;
