-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (rename view column): rename column v.b to a (lossless)
ALTER VIEW "v" RENAME COLUMN "b" TO "a";

-- undo step 1 (rename column): rename column t.b to a (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

COMMIT;
