-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (add check): drop check chk_t on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t";

-- undo step 6 (add column): drop column t.weekday (lossless)
ALTER TABLE "t" DROP COLUMN "weekday";

-- undo step 5 (add column): drop column t.head (lossless)
ALTER TABLE "t" DROP COLUMN "head";

-- undo step 4 (add column): drop column t.share (lossless)
ALTER TABLE "t" DROP COLUMN "share";

-- undo step 3 (add column): drop column t.rest (lossless)
ALTER TABLE "t" DROP COLUMN "rest";

-- undo step 2 (add column): drop column t.year (lossless)
ALTER TABLE "t" DROP COLUMN "year";

-- undo step 1 (add column): drop column t.part (lossless)
ALTER TABLE "t" DROP COLUMN "part";

COMMIT;
