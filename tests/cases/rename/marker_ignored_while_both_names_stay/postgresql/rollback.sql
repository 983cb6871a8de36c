-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop column): add column u.new_code (lossy: the values of column u.new_code do not come back)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes for a moment
ALTER TABLE "u" ADD COLUMN "new_code" varchar(20) NOT NULL DEFAULT '';
ALTER TABLE "u" ALTER COLUMN "new_code" DROP DEFAULT;

-- undo step 1 (alter column): alter column t.code: bigint to integer (lossless, but fails where a value of column t.code does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ALTER COLUMN "code" TYPE integer;

COMMIT;
