-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create enum colour (expand; reverse: lossless)
CREATE TYPE "colour" AS ENUM ('red', 'green', 'blue');

-- steps 2 to 3 of 3, in one statement:
--   2: add column t.a (expand; reverse: lossy: values written to column t.a since)
--   3: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "a" "colour" NOT NULL DEFAULT 'red',
  ADD COLUMN "b" "colour";

COMMIT;
