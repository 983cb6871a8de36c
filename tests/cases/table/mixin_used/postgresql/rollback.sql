-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_owner on note (lossless)
DROP INDEX "idx_owner";

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column note.owner (lossy: values written to column note.owner since)
--   1 (add column): drop column note.created_at (lossy: values written to column note.created_at since)
ALTER TABLE "note"
  DROP COLUMN "owner",
  DROP COLUMN "created_at";

COMMIT;
