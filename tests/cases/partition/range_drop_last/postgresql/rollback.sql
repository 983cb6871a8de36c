-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (drop partitions): add partition p2026 of event (lossy: the rows of partition p2026 of event do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
CREATE TABLE "event_p2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

COMMIT;
