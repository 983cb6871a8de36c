-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: create enum letter (expand; reverse: lossless)
CREATE TYPE "letter" AS ENUM ('x', 'y');

-- step 2 of 3: alter column t.a (migrate; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "a" TYPE "letter" USING cast(cast("a" as text) as "letter");

-- step 3 of 3: drop enum t_a (contract; reverse: lossless)
DROP TYPE "t_a";

COMMIT;
