-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 3, in one statement:
--   1: add column note.created_at (expand; reverse: lossy: values written to column note.created_at since)
--   2: add column note.owner (expand; reverse: lossy: values written to column note.owner since)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note"
  ADD COLUMN "created_at" timestamptz(6) NOT NULL DEFAULT now(),
  ADD COLUMN "owner" varchar(60) NOT NULL DEFAULT 'nobody';

COMMIT;

-- step 3 of 3: add index idx_owner on note (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_owner"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_owner" ON "note" ("owner");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
