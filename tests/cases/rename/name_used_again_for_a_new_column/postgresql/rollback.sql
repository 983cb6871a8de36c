-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add column): drop column t.name (lossy: values written to column t.name since)
ALTER TABLE "t" DROP COLUMN "name";

-- undo step 1 (rename column): rename column t.full_name to name (lossless)
ALTER TABLE "t" RENAME COLUMN "full_name" TO "name";

COMMIT;
