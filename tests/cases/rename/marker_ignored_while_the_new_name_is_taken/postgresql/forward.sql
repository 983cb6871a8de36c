-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: alter column t.code (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "code" TYPE varchar(20);

-- step 2 of 2: drop column t.new_code (contract; reverse: lossy: the values of column t.new_code)
ALTER TABLE "t" DROP COLUMN "new_code";

COMMIT;
