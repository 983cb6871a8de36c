-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 3, in one statement:
--   1: add column person.title (expand; reverse: lossy: values written to column person.title since)
--   2: add column person.first (expand; reverse: lossy: values written to column person.first since)
--   3: add column person.middle (expand; reverse: lossy: values written to column person.middle since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "title" varchar(10),
  ADD COLUMN "first" varchar(40) NOT NULL DEFAULT '',
  ADD COLUMN "middle" varchar(40);

COMMIT;
