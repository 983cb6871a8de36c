-- schemac: rollback script for PostgreSQL 14 and later, 12 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 12 (drop domain): create domain schemac_old_percent (lossless)
CREATE DOMAIN "schemac_old_percent" AS integer
  CONSTRAINT "bounded" CHECK ("value" between 0 and 100);

-- undo step 11 (alter column): alter column t.shares (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "shares" TYPE "schemac_old_percent"[];

-- undo steps 10 to 7, in one statement:
--   10 (add column): drop column t.clouds (lossy: values written to column t.clouds since)
--   9 (add column): drop column t.levels (lossy: values written to column t.levels since)
--   8 (add column): drop column t.codes (lossy: values written to column t.codes since)
--   7 (add column): drop column t.grids (lossy: values written to column t.grids since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "clouds",
  DROP COLUMN "levels",
  DROP COLUMN "codes",
  DROP COLUMN "grids";

-- undo step 6 (alter composite): alter composite type point3 (lossy: the values of fields of composite type point3 written since)
ALTER TYPE "point3" DROP ATTRIBUTE "z";

-- undo step 5 (create domain): drop domain share (lossless)
DROP DOMAIN "share";

-- undo step 4 (create domain): drop domain code (lossless)
DROP DOMAIN "code";

-- undo step 3 (create enum): drop enum level (lossless)
DROP TYPE "level";

-- undo step 2 (rename domain): rename domain schemac_old_percent to percent (lossless)
ALTER DOMAIN "schemac_old_percent" RENAME TO "percent";

-- undo step 1 (add enum values): replace enum mood: drop value SAD (lossless, but fails where a row holds 'SAD' of enum mood)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "mood" RENAME TO "schemac_replaced_type";
CREATE TYPE "mood" AS ENUM ('CALM', 'ANGRY');
ALTER TABLE "t"
  ALTER COLUMN "moods" TYPE "mood"[] USING cast(cast("moods" as text[]) as "mood"[]);
DROP TYPE "schemac_replaced_type";

COMMIT;
