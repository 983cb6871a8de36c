-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (alter partition): alter partition rest of happening (lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "happening_rest" RENAME TO "event_rest";

-- undo step 4 (alter partition): alter partition p2024 of happening (lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "happening_p2024" RENAME TO "event_p2024";

-- undo step 3 (rename constraint): rename primary key pk_happening to pk_event on happening (lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "happening" RENAME CONSTRAINT "pk_happening" TO "pk_event";

-- undo step 2 (rename identity sequence): rename sequence of column happening.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"event_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"happening"', 'id'), 'event_id_seq'); END IF; END $schemac$;

-- undo step 1 (rename table): rename table happening to event (lossless)
--   lock ACCESS EXCLUSIVE on happening, blocks reads and writes for a moment
ALTER TABLE "happening" RENAME TO "event";

COMMIT;
