-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: rename primary key pk_note to pk_notes on note (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME CONSTRAINT "pk_note" TO "pk_notes";

-- step 2 of 6: create table tag (expand; reverse: lossy: rows written to table tag since)
CREATE TABLE "tag" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_tag" PRIMARY KEY ("id")
);
COMMENT ON CONSTRAINT "pk_tag" ON "tag" IS 'What the tag is called';

-- step 3 of 6: comment on constraint pk_notes on note (expand; reverse: lossless)
--   lock ACCESS SHARE on note, blocks nobody
COMMENT ON CONSTRAINT "pk_notes" ON "note" IS NULL;

-- step 4 of 6: comment on constraint uq_owner_slug on owner (expand; reverse: lossless)
--   lock ACCESS SHARE on owner, blocks nobody
COMMENT ON CONSTRAINT "uq_owner_slug" ON "owner" IS 'One owner for each slug';

-- step 5 of 6: comment on constraint pk_owner on owner (expand; reverse: lossless)
--   lock ACCESS SHARE on owner, blocks nobody
COMMENT ON CONSTRAINT "pk_owner" ON "owner" IS 'It''s the owner''s number';

-- step 6 of 6: comment on constraint fk_note_owner on note (expand; reverse: lossless)
--   lock ACCESS SHARE on note, blocks nobody
COMMENT ON CONSTRAINT "fk_note_owner" ON "note" IS 'Who has written it';

COMMIT;
