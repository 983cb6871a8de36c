-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create trigger): drop trigger note_touched on note (lossless)
DROP TRIGGER "note_touched" ON "note";

-- undo step 1 (create routine): drop routine touch (lossless)
DROP FUNCTION touch();

COMMIT;
