-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create enum letter (expand; reverse: lossless)
CREATE TYPE "letter" AS ENUM ('x', 'y');

-- step 2 of 3: alter column t.a: "t_a" to "letter" (contract; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE "letter" USING cast(cast("a" as text) as "letter");

-- step 3 of 3: drop enum t_a (contract; reverse: lossless)
DROP TYPE "t_a";

COMMIT;
