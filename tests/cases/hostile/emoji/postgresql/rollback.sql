-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add check): drop check chk_🎸 on 🎟️ (lossless)
--   lock ACCESS EXCLUSIVE on 🎟️, blocks reads and writes for a moment
ALTER TABLE "🎟️" DROP CONSTRAINT "chk_🎸";

COMMIT;

-- undo step 3 (add index): drop index idx_🎸 on 🎟️ (lossless)
--   lock SHARE UPDATE EXCLUSIVE on 🎟️, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_🎸";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add column): drop column 🎟️.🎸 band (lossy: values written to column 🎟️.🎸 band since)
--   lock ACCESS EXCLUSIVE on 🎟️, blocks reads and writes for a moment
ALTER TABLE "🎟️" DROP COLUMN "🎸 band";

-- undo step 1 (alter table): alter table 🎟️: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on 🎟️, blocks nobody
COMMENT ON TABLE "🎟️" IS NULL;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
