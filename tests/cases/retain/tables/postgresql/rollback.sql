-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo step 10 (rename enum): rename enum schemac_retained_state to state (lossless)
ALTER TYPE "schemac_retained_state" RENAME TO "state";

-- undo step 9 (rename index): rename index schemac_retained_task_key_3 to idx_task_user on schemac_retained_task (lossless)
--   lock SHARE UPDATE EXCLUSIVE on schemac_retained_task, blocks nobody
ALTER INDEX "schemac_retained_task_key_3" RENAME TO "idx_task_user";

-- undo step 8 (rename constraint): rename unique key schemac_retained_task_key_2 to uq_task_name on schemac_retained_task (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_task" RENAME CONSTRAINT "schemac_retained_task_key_2" TO "uq_task_name";

-- undo step 7 (rename constraint): rename primary key schemac_retained_task_key_1 to pk_task on schemac_retained_task (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_task" RENAME CONSTRAINT "schemac_retained_task_key_1" TO "pk_task";

-- undo step 6 (rename identity sequence): rename sequence of column schemac_retained_task.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"task_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"schemac_retained_task"', 'id'), 'task_id_seq'); END IF; END $schemac$;

-- undo step 5 (rename table): rename table schemac_retained_task to task (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_task" RENAME TO "task";

COMMIT;

-- undo step 4 (drop foreign key): add foreign key fk_task_user_id on task, validate foreign key fk_task_user_id on task (lossless, but fails where a row of task has no match in user)
--   lock SHARE ROW EXCLUSIVE on task and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on task and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "task" ADD CONSTRAINT "fk_task_user_id" FOREIGN KEY ("user_id") REFERENCES "user" ("id") NOT VALID;
ALTER TABLE "task" VALIDATE CONSTRAINT "fk_task_user_id";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename constraint): rename primary key schemac_retained_step_key_1 to pk_step on schemac_retained_step (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_step, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_step" RENAME CONSTRAINT "schemac_retained_step_key_1" TO "pk_step";

-- undo step 2 (rename table): rename table schemac_retained_step to step (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_step, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_step" RENAME TO "step";

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_step_task_id on step, validate foreign key fk_step_task_id on step (lossless, but fails where a row of step has no match in task)
--   lock SHARE ROW EXCLUSIVE on step and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on step and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "step" ADD CONSTRAINT "fk_step_task_id" FOREIGN KEY ("task_id") REFERENCES "task" ("id") NOT VALID;
ALTER TABLE "step" VALIDATE CONSTRAINT "fk_step_task_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
