-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (create trigger): drop trigger over_b on note (lossless)
DROP TRIGGER "over_b" ON "note";

-- undo step 6 (create trigger): drop trigger over_a on note (lossless)
DROP TRIGGER "over_a" ON "note";

-- undo step 5 (alter column): alter column note.a: bigint to integer (lossless, but fails where a value of column note.a does not fit its former type)
ALTER TABLE "note" ALTER COLUMN "a" TYPE integer;

-- undo step 4 (alter routine): alter routine touch (lossless)
CREATE OR REPLACE function touch() returns trigger language plpgsql as 'begin return new; end';

-- undo step 3 (rename column): rename column note.beta to b (lossless)
ALTER TABLE "note" RENAME COLUMN "beta" TO "b";

-- undo step 2 (drop trigger): create trigger over_b on note (lossless)
CREATE TRIGGER "over_b" AFTER UPDATE OF "b" ON "note"
  FOR EACH ROW
  execute function touch();

-- undo step 1 (drop trigger): create trigger over_a on note (lossless)
CREATE TRIGGER "over_a" BEFORE INSERT ON "note"
  FOR EACH ROW WHEN ("new"."a" > 0)
  execute function touch();

COMMIT;
