-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: drop partition p2024 of event (contract; reverse: lossy: the rows of partition p2024 of event do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; scans the table
ALTER TABLE "event" DETACH PARTITION "event_p2024";
DROP TABLE "event_p2024";
ALTER TABLE "event" DETACH PARTITION "event_p2025";
ALTER TABLE "event" ATTACH PARTITION "event_p2025" FOR VALUES FROM (MINVALUE) TO ('2026-01-01');

COMMIT;
