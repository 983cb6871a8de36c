-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop column t.new_code (lossy: the values of column t.new_code)
ALTER TABLE "t" ADD COLUMN "new_code" varchar(20) NOT NULL DEFAULT '';
ALTER TABLE "t" ALTER COLUMN "new_code" DROP DEFAULT;

-- step 1 back: alter column t.code (lossless)
ALTER TABLE "t" ALTER COLUMN "code" TYPE integer USING cast("code" as integer);

COMMIT;
