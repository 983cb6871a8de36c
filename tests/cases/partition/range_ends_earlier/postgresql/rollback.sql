-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (reorganize partitions): reorganize partitions p2025, p2026 of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" DETACH PARTITION "event_p2025";
ALTER TABLE "event" DETACH PARTITION "event_p2026";
CREATE TABLE "event_rest" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "event_p2025";
DROP TABLE "event_p2025";
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "event_p2026";
DROP TABLE "event_p2026";

COMMIT;
