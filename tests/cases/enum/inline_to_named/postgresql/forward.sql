-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: create enum letter (expand; reverse: lossless)
CREATE TYPE "letter" AS ENUM ('x', 'y');

-- step 2 of 3: alter column t.a: "t_a" to "letter" (contract; reverse: lossless, but fails where a value of column t.a does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "a" TYPE "letter" USING cast(cast("a" as text) as "letter");

-- step 3 of 3: drop enum t_a (contract; reverse: lossless)
DROP TYPE "t_a";

COMMIT;
