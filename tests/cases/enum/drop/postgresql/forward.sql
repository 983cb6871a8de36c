-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop column t.a (contract; reverse: lossy: the values of column t.a)
ALTER TABLE "t" DROP COLUMN "a";

-- step 2 of 2: drop enum colour (contract; reverse: lossless)
DROP TYPE "colour";

COMMIT;
