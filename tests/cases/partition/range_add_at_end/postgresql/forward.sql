-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add partitions p2026, rest of event (expand; reverse: lossy: rows written since to partitions p2026, rest of event)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
CREATE TABLE "event_p2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE "event_rest" PARTITION OF "event" FOR VALUES FROM ('2027-01-01') TO (MAXVALUE);

-- step 2 of 2: add index idx_event_note on event (expand; reverse: lossless)
--   lock SHARE on event, blocks writes; builds an index
CREATE INDEX "idx_event_note" ON "event" ("day");

COMMIT;
