-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (drop extension): create extension pg_trgm (lossless)
CREATE EXTENSION "pg_trgm";

-- undo step 5 (add column): drop column t.mail (lossy: values written to column t.mail since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "mail";

-- undo step 4 (alter extension): alter extension unaccent (lossless)
DO $schemac$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = 'unaccent'); END $schemac$;

-- undo step 3 (alter extension): alter extension hstore (lossless)
COMMENT ON EXTENSION "hstore" IS 'Pairs';

-- undo step 2 (create extension): drop extension citext (lossless)
DROP EXTENSION "citext";

-- undo step 1 (create schema): drop schema tools (lossless)
DROP SCHEMA "tools";

COMMIT;
