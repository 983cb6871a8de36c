-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop trigger note_it on event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "note_it" ON "event";

-- step 2 of 3: reorganize partition rest of event (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT "id", "day", "note" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_rest" WHERE ("day" >= '2026-01-01') IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
CREATE TABLE "event_p2025" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
COMMENT ON TABLE "event_p2025" IS 'The year 2025';
ALTER TABLE "event" ATTACH PARTITION "event_rest" FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "schemac_moved_rows";
DROP TABLE "schemac_moved_rows";

-- step 3 of 3: create trigger note_it on event (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "note_it" BEFORE INSERT ON "event"
  FOR EACH ROW
  execute function shout();

COMMIT;
