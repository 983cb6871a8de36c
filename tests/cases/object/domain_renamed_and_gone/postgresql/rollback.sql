-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop domain): create domain two (lossless)
CREATE DOMAIN "two" AS varchar(20);

-- undo step 2 (alter column): alter column t.s (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "s" TYPE "two";

-- undo step 1 (rename domain): rename domain first to one (lossless)
ALTER DOMAIN "first" RENAME TO "one";

COMMIT;
