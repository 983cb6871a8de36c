-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: rename table event to happening (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on event, blocks reads and writes for a moment
ALTER TABLE "event" RENAME TO "happening";

-- step 2 of 5: rename sequence of column happening.id (migrate; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"happening_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"happening"', 'id'), 'happening_id_seq'); END IF; END $schemac$;

-- step 3 of 5: rename primary key pk_event to pk_happening on happening (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "happening" RENAME CONSTRAINT "pk_event" TO "pk_happening";

-- step 4 of 5: alter partition p2024 of happening (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "event_p2024" RENAME TO "happening_p2024";

-- step 5 of 5: alter partition rest of happening (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "event_rest" RENAME TO "happening_rest";

COMMIT;
