-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (reorganize partitions): reorganize partitions p2025, p2026, rest of event (lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" DETACH PARTITION "event_p2025";
ALTER TABLE "event" DETACH PARTITION "event_p2026";
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT "id", "day", "note" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_rest" WHERE ("day" >= '2025-01-01') IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
ALTER TABLE "event" ATTACH PARTITION "event_rest" FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "schemac_moved_rows";
DROP TABLE "schemac_moved_rows";
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "event_p2025";
DROP TABLE "event_p2025";
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "event_p2026";
DROP TABLE "event_p2026";

COMMIT;
