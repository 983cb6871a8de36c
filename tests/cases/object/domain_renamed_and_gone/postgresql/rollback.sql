-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (drop domain): create domain two (lossless)
CREATE DOMAIN "two" AS varchar(20);

-- undo step 2 (alter column): alter column t.s (lossless)
ALTER TABLE "t" ALTER COLUMN "s" TYPE "two";

-- undo step 1 (rename domain): rename domain first to one (lossless)
ALTER DOMAIN "first" RENAME TO "one";

COMMIT;
