-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 9 (drop table): create table gone (lossy: the rows of table gone and privileges on it do not come back)
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- undo step 8 (create trigger): drop trigger one on notes (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "one" ON "notes";

-- undo step 7 (create raw): drop raw object touch (lossless)
drop function touch();

-- undo step 6 (rename constraint): rename primary key pk_notes to pk_note on notes (lossless)
--   lock ACCESS EXCLUSIVE on notes, blocks reads and writes for a moment
ALTER TABLE "notes" RENAME CONSTRAINT "pk_notes" TO "pk_note";

-- undo step 5 (rename table): rename table notes to note (lossless)
--   lock ACCESS EXCLUSIVE on notes, blocks reads and writes for a moment
ALTER TABLE "notes" RENAME TO "note";

-- undo step 4 (drop raw): create raw object touch (lossless)
create or replace function touch() returns trigger language plpgsql as 'begin return new; end';

-- undo step 3 (drop trigger): create trigger second on note (lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "second" BEFORE UPDATE ON "note"
  FOR EACH ROW
  execute function touch();

-- undo step 2 (drop trigger): create trigger first on note (lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "first" BEFORE INSERT ON "note"
  FOR EACH ROW
  execute function touch();

-- undo step 1 (drop trigger): create trigger of_gone on gone (lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "of_gone" BEFORE UPDATE ON "gone"
  FOR EACH ROW
  execute function touch();

COMMIT;
