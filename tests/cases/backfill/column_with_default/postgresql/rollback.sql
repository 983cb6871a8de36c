-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
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

-- undo step 10 (analyze table): nothing to do (lossless)

COMMIT;

-- undo step 9 (add index): drop index idx_task_state on task (lossless)
--   lock SHARE UPDATE EXCLUSIVE on task, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_task_state";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (alter column): alter column task.state: nullable (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "state" DROP NOT NULL;

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 5 to 4, in one statement:
--   5 (alter column): alter column task.initial: drop default (lossless)
--   4 (alter column): alter column task.state: drop default (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  ALTER COLUMN "initial" DROP DEFAULT,
  ALTER COLUMN "state" DROP DEFAULT;

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column task.initial (lossy: values written to column task.initial since)
--   2 (add column): drop column task.state (lossy: values written to column task.state since)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  DROP COLUMN "initial",
  DROP COLUMN "state";

-- undo step 1 (create enum): drop enum state (lossless)
DROP TYPE "state";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
