-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add foreign key): drop foreign key fk_note_owner on note (lossless)
ALTER TABLE "note" DROP CONSTRAINT "fk_note_owner";

-- undo step 2 (add unique key): drop unique key uq_note_slug on note (lossless)
ALTER TABLE "note" DROP CONSTRAINT "uq_note_slug";

-- undo step 1 (add index): drop index idx_note_slug on note (lossless)
DROP INDEX "idx_note_slug";

COMMIT;
