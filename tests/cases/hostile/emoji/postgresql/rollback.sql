-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add check): drop check chk_🎸 on 🎟️ (lossless)
ALTER TABLE "🎟️" DROP CONSTRAINT "chk_🎸";

-- undo step 3 (add index): drop index idx_🎸 on 🎟️ (lossless)
DROP INDEX "idx_🎸";

-- undo step 2 (add column): drop column 🎟️.🎸 band (lossy: values written to column 🎟️.🎸 band since)
ALTER TABLE "🎟️" DROP COLUMN "🎸 band";

-- undo step 1 (alter table): alter table 🎟️: comment (lossless)
COMMENT ON TABLE "🎟️" IS NULL;

COMMIT;
