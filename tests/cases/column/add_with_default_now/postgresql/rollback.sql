-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column person.day_seen (lossy: values written to column person.day_seen since)
--   1 (add column): drop column person.joined_at (lossy: values written to column person.joined_at since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  DROP COLUMN "day_seen",
  DROP COLUMN "joined_at";

COMMIT;
