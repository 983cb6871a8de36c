-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: add value z of enum t_a (expand; reverse: lossless)
ALTER TYPE "t_a" ADD VALUE 'z';

COMMIT;

BEGIN;

-- step 2 of 3: create enum t_b (expand; reverse: lossless)
CREATE TYPE "t_b" AS ENUM ('on', 'off');

-- step 3 of 3: add column t.b (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "b" "t_b" NOT NULL DEFAULT 'on';

COMMIT;
