-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create enum e (expand; reverse: lossless)
CREATE TYPE "e" AS ENUM ('new', 'open');

-- step 2 of 2: alter column t.a: varchar(9) to "e" (contract; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "a" TYPE "e" USING cast("a" as "e");

COMMIT;
