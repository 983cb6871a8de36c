-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: drop enum colour (lossless)
CREATE TYPE "colour" AS ENUM ('red', 'green');

-- step 1 back: drop column t.a (lossy: the values of column t.a)
ALTER TABLE "t" ADD COLUMN "a" "colour" NOT NULL DEFAULT 'red';

COMMIT;
