-- schemac: rollback script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (alter column): alter column t.level: integer to varchar(5), change default (lossy: exact texts in column t.level do not come back; fails where a value of column t.level does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "level" DROP DEFAULT,
  ALTER COLUMN "level" TYPE varchar(5),
  ALTER COLUMN "level" SET DEFAULT '1';

COMMIT;
