-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: alter partition p2024 to until_2024 of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event_p2024" RENAME TO "event_until_2024";
COMMENT ON TABLE "event_until_2024" IS 'Long ago';

-- step 2 of 2: alter partition p2025 of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
COMMENT ON TABLE "event_p2025" IS NULL;

COMMIT;
