-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (add index): drop index idx_grown_at on grown (lossless)
DROP INDEX "idx_grown_at";

-- undo steps 5 to 4, in one statement:
--   5 (add column): drop column grown.big (lossy: values written to column grown.big since)
--   4 (add column): drop column grown.small (lossy: values written to column grown.small since)
ALTER TABLE "grown"
  DROP COLUMN "big",
  DROP COLUMN "small";

-- undo step 3 (rename constraint): rename primary key pk_renamed_since to pk_renamed on renamed_since (lossless)
ALTER TABLE "renamed_since" RENAME CONSTRAINT "pk_renamed_since" TO "pk_renamed";

-- undo step 2 (rename column): rename column renamed_since.after to before (lossless)
ALTER TABLE "renamed_since" RENAME COLUMN "after" TO "before";

-- undo step 1 (rename table): rename table renamed_since to renamed (lossless)
ALTER TABLE "renamed_since" RENAME TO "renamed";

COMMIT;
