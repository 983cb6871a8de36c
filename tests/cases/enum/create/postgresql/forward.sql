-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: create enum colour (expand; reverse: lossless)
CREATE TYPE "colour" AS ENUM ('red', 'green', 'blue');

-- step 2 of 3: add column t.a (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "a" "colour" NOT NULL DEFAULT 'red';

-- step 3 of 3: add column t.b (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "b" "colour";

COMMIT;
