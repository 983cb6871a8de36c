-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: reorganize partitions of event, now 5 (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes; rewrites the table
ALTER TABLE "event" DETACH PARTITION "event_p0";
ALTER TABLE "event" DETACH PARTITION "event_p1";
ALTER TABLE "event" DETACH PARTITION "event_p2";
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT "id", "day", "note" FROM "event" WITH NO DATA;
WITH moved AS (DELETE FROM "event_p0" WHERE (satisfies_hash_partition('"event"'::regclass, 5, 0, "id")) IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
WITH moved AS (DELETE FROM "event_p1" WHERE (satisfies_hash_partition('"event"'::regclass, 5, 1, "id")) IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
WITH moved AS (DELETE FROM "event_p2" WHERE (satisfies_hash_partition('"event"'::regclass, 5, 2, "id")) IS NOT TRUE RETURNING "id", "day", "note")
INSERT INTO "schemac_moved_rows" ("id", "day", "note") SELECT "id", "day", "note" FROM moved;
CREATE TABLE "event_p3" PARTITION OF "event" FOR VALUES WITH (MODULUS 5, REMAINDER 3);
CREATE TABLE "event_p4" PARTITION OF "event" FOR VALUES WITH (MODULUS 5, REMAINDER 4);
ALTER TABLE "event" ATTACH PARTITION "event_p0" FOR VALUES WITH (MODULUS 5, REMAINDER 0);
ALTER TABLE "event" ATTACH PARTITION "event_p1" FOR VALUES WITH (MODULUS 5, REMAINDER 1);
ALTER TABLE "event" ATTACH PARTITION "event_p2" FOR VALUES WITH (MODULUS 5, REMAINDER 2);
INSERT INTO "event" ("id", "day", "note") OVERRIDING SYSTEM VALUE SELECT "id", "day", "note" FROM "schemac_moved_rows";
DROP TABLE "schemac_moved_rows";

COMMIT;
