-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 4 of 4, in one statement:
--   1: add column person.points (expand; reverse: lossy: values written to column person.points since)
--   2: add column person.active (expand; reverse: lossy: values written to column person.active since)
--   3: add column person.tier (expand; reverse: lossy: values written to column person.tier since)
--   4: add column person.since (expand; reverse: lossy: values written to column person.since since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "points" integer NOT NULL DEFAULT 100,
  ADD COLUMN "active" boolean NOT NULL DEFAULT true,
  ADD COLUMN "tier" varchar(10) NOT NULL DEFAULT 'bronze',
  ADD COLUMN "since" date NOT NULL DEFAULT '2026-01-01';

COMMIT;
