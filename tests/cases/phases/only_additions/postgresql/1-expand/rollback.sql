-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (create view): drop view red_notes (lossless)
DROP VIEW "red_notes";

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column note.colour (lossy: values written to column note.colour since)
--   2 (add column): drop column note.body (lossy: values written to column note.body since)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note"
  DROP COLUMN "colour",
  DROP COLUMN "body";

-- undo step 1 (create enum): drop enum colour (lossless)
DROP TYPE "colour";

COMMIT;
