-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: create enum e (expand; reverse: lossless)
CREATE TYPE "e" AS ENUM ('x', 'y');

-- steps 2 to 8 of 8, in one statement:
--   2: add column t.a (contract; reverse: lossy: values written to column t.a since)
--   3: add column t.b (contract; reverse: lossy: values written to column t.b since)
--   4: add column t.c (contract; reverse: lossy: values written to column t.c since)
--   5: add column t.d (contract; reverse: lossy: values written to column t.d since)
--   6: add column t.f (contract; reverse: lossy: values written to column t.f since)
--   7: add column t.g (contract; reverse: lossy: values written to column t.g since)
--   8: add column t.h (contract; reverse: lossy: values written to column t.h since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "a" integer NOT NULL,
  ADD COLUMN "b" varchar(3) NOT NULL,
  ADD COLUMN "c" date NOT NULL,
  ADD COLUMN "d" "e" NOT NULL,
  ADD COLUMN "f" jsonb NOT NULL,
  ADD COLUMN "g" time(6) NOT NULL,
  ADD COLUMN "h" uuid NOT NULL;

COMMIT;
