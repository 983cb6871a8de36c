-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add check chk_🎸 on 🎟️ (lossless)
ALTER TABLE "🎟️" DROP CONSTRAINT "chk_🎸";

-- step 3 back: add index idx_🎸 on 🎟️ (lossless)
DROP INDEX "idx_🎸";

-- step 2 back: add column 🎟️.🎸 band (lossless)
ALTER TABLE "🎟️" DROP COLUMN "🎸 band";

-- step 1 back: alter table 🎟️ (lossless)
COMMENT ON TABLE "🎟️" IS NULL;

COMMIT;
