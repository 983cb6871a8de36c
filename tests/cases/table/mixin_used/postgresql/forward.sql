-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 3, in one statement:
--   1: add column note.created_at (expand; reverse: lossy: values written to column note.created_at since)
--   2: add column note.owner (expand; reverse: lossy: values written to column note.owner since)
ALTER TABLE "note"
  ADD COLUMN "created_at" timestamptz(6) NOT NULL DEFAULT now(),
  ADD COLUMN "owner" varchar(60) NOT NULL DEFAULT 'nobody';

-- step 3 of 3: add index idx_owner on note (expand; reverse: lossless)
CREATE INDEX "idx_owner" ON "note" ("owner");

COMMIT;
