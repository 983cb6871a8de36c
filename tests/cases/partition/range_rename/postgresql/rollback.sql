-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (alter partition): alter partition p2025 of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
COMMENT ON TABLE "event_p2025" IS 'The year 2025';

-- undo step 1 (alter partition): alter partition until_2024 to p2024 of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event_until_2024" RENAME TO "event_p2024";
COMMENT ON TABLE "event_p2024" IS NULL;

COMMIT;
