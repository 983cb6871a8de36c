-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 5 of 5, in one statement:
--   1: add column t.a (expand; reverse: lossy: values written to column t.a since)
--   2: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   3: add column t.c (expand; reverse: lossy: values written to column t.c since)
--   4: add column t.d (expand; reverse: lossy: values written to column t.d since)
--   5: add column t.e (expand; reverse: lossy: values written to column t.e since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "a" varchar(20) NOT NULL DEFAULT 'now()',
  ADD COLUMN "b" varchar(20) NOT NULL DEFAULT 'null',
  ADD COLUMN "c" varchar(20) NOT NULL DEFAULT '1',
  ADD COLUMN "d" varchar(20) NOT NULL DEFAULT '',
  ADD COLUMN "e" varchar(20) NOT NULL DEFAULT 'true';

COMMIT;
