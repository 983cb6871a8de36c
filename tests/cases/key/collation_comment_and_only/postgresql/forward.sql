-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add index idx_note_slug on note (expand; reverse: lossless)
CREATE INDEX "idx_note_slug" ON "note" ("slug" COLLATE "C");

-- step 2 of 3: add unique key uq_note_slug on note (migrate; reverse: lossless)
ALTER TABLE "note" ADD CONSTRAINT "uq_note_slug" UNIQUE ("slug");
COMMENT ON CONSTRAINT "uq_note_slug" ON "note" IS 'One note a slug';

-- step 3 of 3: add foreign key fk_note_owner on note (migrate; reverse: lossless)
ALTER TABLE "note" ADD CONSTRAINT "fk_note_owner" FOREIGN KEY ("owner_id") REFERENCES "owner" ("id");
COMMENT ON CONSTRAINT "fk_note_owner" ON "note" IS 'Who wrote it';

COMMIT;
