-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (set comment): comment on constraint fk_note_owner on note (lossless)
--   lock ACCESS SHARE on note, blocks nobody
COMMENT ON CONSTRAINT "fk_note_owner" ON "note" IS 'Who wrote it';

-- undo step 5 (set comment): comment on constraint pk_owner on owner (lossless)
--   lock ACCESS SHARE on owner, blocks nobody
COMMENT ON CONSTRAINT "pk_owner" ON "owner" IS NULL;

-- undo step 4 (set comment): comment on constraint uq_owner_slug on owner (lossless)
--   lock ACCESS SHARE on owner, blocks nobody
COMMENT ON CONSTRAINT "uq_owner_slug" ON "owner" IS 'One owner a slug';

-- undo step 3 (set comment): comment on constraint pk_notes on note (lossless)
--   lock ACCESS SHARE on note, blocks nobody
COMMENT ON CONSTRAINT "pk_notes" ON "note" IS 'Counted by the application';

-- undo step 2 (create table): drop table tag (lossy: rows written to table tag since)
--   lock ACCESS EXCLUSIVE on tag, blocks reads and writes for a moment
DROP TABLE "tag";

-- undo step 1 (rename constraint): rename primary key pk_notes to pk_note on note (lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME CONSTRAINT "pk_notes" TO "pk_note";

COMMIT;
