-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: add column person.joined_at (expand; reverse: lossy: values written to column person.joined_at since)
--   2: add column person.day_seen (expand; reverse: lossy: values written to column person.day_seen since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "joined_at" timestamptz(6) NOT NULL DEFAULT now(),
  ADD COLUMN "day_seen" timestamptz(0) NOT NULL DEFAULT now();

COMMIT;
