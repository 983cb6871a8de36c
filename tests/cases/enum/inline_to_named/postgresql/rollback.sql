-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: drop enum t_a (lossless)
CREATE TYPE "t_a" AS ENUM ('x', 'y');

-- step 2 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE "t_a" USING cast(cast("a" as text) as "t_a");

-- step 1 back: create enum letter (lossless)
DROP TYPE "letter";

COMMIT;
