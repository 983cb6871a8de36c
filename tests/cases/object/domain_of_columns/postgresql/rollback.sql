-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (add column): drop column t.country (lossy: values written to column t.country since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "country";

-- undo step 3 (alter domain): alter domain short (lossless, but fails where a value breaks domain short)
ALTER DOMAIN "short" SET NOT NULL;

-- undo step 2 (create domain): drop domain code (lossless)
DROP DOMAIN "code";

-- undo step 1 (alter domain): alter domain amount (lossless, but fails where a value breaks domain amount)
ALTER DOMAIN "amount" DROP CONSTRAINT "positive";
ALTER DOMAIN "amount" DROP CONSTRAINT "bounded";
ALTER DOMAIN "amount" SET DEFAULT 0;
ALTER DOMAIN "amount" ADD CONSTRAINT "positive" CHECK ("value" >= 0);
COMMENT ON DOMAIN "amount" IS 'Euro';

COMMIT;
