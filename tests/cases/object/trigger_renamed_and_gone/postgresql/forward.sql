-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: drop trigger of_gone on gone (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "of_gone" ON "gone";

-- step 2 of 9: drop trigger first on note (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "first" ON "note";

-- step 3 of 9: drop trigger second on note (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER "second" ON "note";

-- step 4 of 9: drop raw object touch (migrate; reverse: lossless)
drop function touch();

-- step 5 of 9: rename table note to notes (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME TO "notes";

-- step 6 of 9: rename primary key pk_note to pk_notes on notes (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on notes, blocks reads and writes for a moment
ALTER TABLE "notes" RENAME CONSTRAINT "pk_note" TO "pk_notes";

-- step 7 of 9: create raw object touch (migrate; reverse: lossless)
create or replace function touch() returns trigger language plpgsql as 'begin return null; end';

-- step 8 of 9: create trigger one on notes (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "one" BEFORE INSERT ON "notes"
  FOR EACH ROW
  execute function touch();

-- step 9 of 9: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;
