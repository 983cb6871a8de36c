-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 4: add index idx_note_slug on note (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_note_slug"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_note_slug" ON "note" ("slug" COLLATE "C");
SET lock_timeout = '10s';

-- step 2 of 4: add unique key uq_note_slug on note (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on note, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_note_slug"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_note_slug" ON "note" ("slug");
SET lock_timeout = '10s';
ALTER TABLE "note" ADD CONSTRAINT "uq_note_slug" UNIQUE USING INDEX "uq_note_slug";
COMMENT ON CONSTRAINT "uq_note_slug" ON "note" IS 'One note a slug';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 4: add foreign key fk_note_owner on note (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on note and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "note" ADD CONSTRAINT "fk_note_owner" FOREIGN KEY ("owner_id") REFERENCES "owner" ("id") NOT VALID;
COMMENT ON CONSTRAINT "fk_note_owner" ON "note" IS 'Who wrote it';

COMMIT;

-- step 4 of 4: validate foreign key fk_note_owner on note (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "note" VALIDATE CONSTRAINT "fk_note_owner";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
