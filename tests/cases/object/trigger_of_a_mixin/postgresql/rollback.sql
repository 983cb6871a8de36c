-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create trigger): drop trigger touched on b (lossless)
DROP TRIGGER "touched" ON "b";

-- undo step 4 (create trigger): drop trigger touched on a (lossless)
DROP TRIGGER "touched" ON "a";

-- undo step 3 (create table): drop table b (lossy: rows written to table b since)
DROP TABLE "b";

-- undo step 2 (create table): drop table a (lossy: rows written to table a since)
DROP TABLE "a";

-- undo step 1 (create routine): drop routine touch (lossless)
DROP FUNCTION touch();

COMMIT;
