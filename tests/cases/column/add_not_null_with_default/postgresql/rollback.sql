-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 1, in one statement:
--   4 (add column): drop column person.since (lossy: values written to column person.since since)
--   3 (add column): drop column person.tier (lossy: values written to column person.tier since)
--   2 (add column): drop column person.active (lossy: values written to column person.active since)
--   1 (add column): drop column person.points (lossy: values written to column person.points since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  DROP COLUMN "since",
  DROP COLUMN "tier",
  DROP COLUMN "active",
  DROP COLUMN "points";

COMMIT;
