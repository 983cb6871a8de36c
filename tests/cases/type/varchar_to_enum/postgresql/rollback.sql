-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (alter column): alter column t.state: "state" to varchar(20) (lossless, but fails where a value of column t.state does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE varchar(20),
  ALTER COLUMN "state" SET DEFAULT 'new';

-- undo step 1 (create enum): drop enum state (lossless)
DROP TYPE "state";

COMMIT;
