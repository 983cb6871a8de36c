-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop foreign key fk_visit_event on visit (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on visit and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "visit" DROP CONSTRAINT "fk_visit_event";

-- step 2 of 3: drop partition p2024 of event (contract; reverse: lossy: the rows of partition p2024 of event do not come back)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; scans the table
ALTER TABLE "event" DETACH PARTITION "event_p2024";
DROP TABLE "event_p2024";
ALTER TABLE "event" DETACH PARTITION "event_rest";
ALTER TABLE "event" ATTACH PARTITION "event_rest" FOR VALUES FROM (MINVALUE) TO (MAXVALUE);

-- step 3 of 3: add foreign key fk_visit_event on visit (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on visit and SHARE ROW EXCLUSIVE on the table it points at, blocks writes; scans the table
ALTER TABLE "visit" ADD CONSTRAINT "fk_visit_event" FOREIGN KEY ("event_id", "event_day") REFERENCES "event" ("id", "day");

COMMIT;
