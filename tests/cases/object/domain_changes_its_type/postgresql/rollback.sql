-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (drop domain): create domain schemac_old_number (lossless)
CREATE DOMAIN "schemac_old_number" AS integer
  CONSTRAINT "positive" CHECK ("value" > 0);

-- undo step 5 (alter column): alter column u.n: bigint to integer (lossless, but fails where a value of column u.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes; rewrites the table
ALTER TABLE "u" ALTER COLUMN "n" TYPE integer;

-- undo steps 4 to 3, in one statement:
--   4 (alter column): alter column t.m: bigint to integer (lossless, but fails where a value of column t.m does not fit its former type)
--   3 (alter column): alter column t.n: bigint to integer (lossless, but fails where a value of column t.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "m" TYPE "schemac_old_number",
  ALTER COLUMN "n" TYPE "schemac_old_number";

-- undo step 2 (create domain): drop domain number (lossless)
DROP DOMAIN "number";

-- undo step 1 (rename domain): rename domain schemac_old_number to number (lossless)
ALTER DOMAIN "schemac_old_number" RENAME TO "number";

COMMIT;
