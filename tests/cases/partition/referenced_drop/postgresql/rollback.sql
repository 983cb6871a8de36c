-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add foreign key): drop foreign key fk_visit_event on visit (lossless)
--   lock ACCESS EXCLUSIVE on visit and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_event";

-- undo step 2 (drop partitions): reorganize partition rest of event (lossy: the rows of partition p2024 of event do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" DETACH PARTITION "event_rest";
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT "id", "day", "note" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_rest" WHERE ("day" >= '2025-01-01') IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
CREATE TABLE "event_p2024" PARTITION OF "event" FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
ALTER TABLE "event" ATTACH PARTITION "event_rest" FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "schemac_moved_rows";
DROP TABLE "schemac_moved_rows";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_visit_event on visit, validate foreign key fk_visit_event on visit (lossless)
--   lock SHARE ROW EXCLUSIVE on visit and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on visit and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "visit" ADD CONSTRAINT "fk_visit_event" FOREIGN KEY ("event_id", "event_day") REFERENCES "event" ("id", "day") NOT VALID;
ALTER TABLE "visit" VALIDATE CONSTRAINT "fk_visit_event";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
