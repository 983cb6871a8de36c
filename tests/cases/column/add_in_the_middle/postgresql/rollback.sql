-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column person.middle (lossy: values written to column person.middle since)
--   2 (add column): drop column person.first (lossy: values written to column person.first since)
--   1 (add column): drop column person.title (lossy: values written to column person.title since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  DROP COLUMN "middle",
  DROP COLUMN "first",
  DROP COLUMN "title";

COMMIT;
