-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop trigger over_a on note (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "over_a" ON "note";

-- step 2 of 7: drop trigger over_b on note (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "over_b" ON "note";

-- step 3 of 7: rename column note.b to beta (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME COLUMN "b" TO "beta";

-- step 4 of 7: alter routine touch (migrate; reverse: lossless)
CREATE OR REPLACE function touch() returns trigger language plpgsql as 'begin return null; end';

-- step 5 of 7: alter column note.a: integer to bigint (expand; reverse: lossless, but fails where a value of column note.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes; rewrites the table
ALTER TABLE "note" ALTER COLUMN "a" TYPE bigint;

-- step 6 of 7: create trigger over_a on note (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "over_a" BEFORE INSERT ON "note"
  FOR EACH ROW WHEN ("new"."a" > 0)
  execute function touch();

-- step 7 of 7: create trigger over_b on note (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "over_b" AFTER UPDATE OF "beta" ON "note"
  FOR EACH ROW
  execute function touch();

COMMIT;
