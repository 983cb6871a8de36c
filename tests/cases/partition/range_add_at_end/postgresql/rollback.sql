-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add index): drop index idx_event_note on event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
DROP INDEX "idx_event_note";

-- undo step 1 (add partitions): drop partitions p2026, rest of event (lossy: rows written since to partitions p2026, rest of event)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event" DETACH PARTITION "event_p2026";
DROP TABLE "event_p2026";
ALTER TABLE "event" DETACH PARTITION "event_rest";
DROP TABLE "event_rest";

COMMIT;
