-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (create trigger): drop trigger over_b on note (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "over_b" ON "note";

-- undo step 6 (create trigger): drop trigger over_a on note (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "over_a" ON "note";

-- undo step 5 (alter column): alter column note.a: bigint to integer (lossless, but fails where a value of column note.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes; rewrites the table
ALTER TABLE "note" ALTER COLUMN "a" TYPE integer;

-- undo step 4 (alter routine): alter routine touch (lossless)
CREATE OR REPLACE function touch() returns trigger language plpgsql as 'begin return new; end';

-- undo step 3 (rename column): rename column note.beta to b (lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME COLUMN "beta" TO "b";

-- undo step 2 (drop trigger): create trigger over_b on note (lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "over_b" AFTER UPDATE OF "b" ON "note"
  FOR EACH ROW
  execute function touch();

-- undo step 1 (drop trigger): create trigger over_a on note (lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "over_a" BEFORE INSERT ON "note"
  FOR EACH ROW WHEN ("new"."a" > 0)
  execute function touch();

COMMIT;
