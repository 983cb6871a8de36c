-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: create schema tools (expand; reverse: lossless)
CREATE SCHEMA "tools";

-- step 2 of 6: create extension citext (expand; reverse: lossless)
CREATE EXTENSION "citext" SCHEMA "tools";

-- step 3 of 6: alter extension hstore (migrate; reverse: lossless)
DO $schemac$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = 'hstore'); END $schemac$;

-- step 4 of 6: alter extension unaccent (migrate; reverse: lossless)
COMMENT ON EXTENSION "unaccent" IS 'Bare';

-- step 5 of 6: add column t.mail (contract; reverse: lossy: values written to column t.mail since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "mail" tools.citext NOT NULL;

-- step 6 of 6: drop extension pg_trgm (contract; reverse: lossless)
DROP EXTENSION "pg_trgm";

COMMIT;
