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

-- undo step 5 (alter column): alter column p.code: nullable (lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "code" DROP NOT NULL;

COMMIT;

-- undo step 4 (alter column): alter column c.note: not null (lossless, but fails where column c.note is null)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on c, blocks reads and writes for that moment only; scans the table
ALTER TABLE "c" ADD CONSTRAINT "schemac_not_null" CHECK ("note" IS NOT NULL) NOT VALID;
ALTER TABLE "c" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "c" ALTER COLUMN "note" SET NOT NULL;
ALTER TABLE "c" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column c.n: bigint to integer (lossless, but fails where a value of column c.n does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c" ALTER COLUMN "n" TYPE integer;

-- undo step 2 (alter column): alter column c.code: nullable (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "code" DROP NOT NULL;

-- undo step 1 (alter column): alter column c.p_id: nullable (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "p_id" DROP NOT NULL;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
