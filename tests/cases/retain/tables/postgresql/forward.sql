-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: drop foreign key fk_step_task_id on step (contract; reverse: lossless, but fails where a row of step has no match in task)
--   lock ACCESS EXCLUSIVE on step and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "step" DROP CONSTRAINT "fk_step_task_id";

-- step 2 of 10: rename table step to schemac_retained_step (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on step, blocks reads and writes for a moment
ALTER TABLE "step" RENAME TO "schemac_retained_step";

-- step 3 of 10: rename primary key pk_step to schemac_retained_step_key_1 on schemac_retained_step (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_step, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_step" RENAME CONSTRAINT "pk_step" TO "schemac_retained_step_key_1";

-- step 4 of 10: drop foreign key fk_task_user_id on task (contract; reverse: lossless, but fails where a row of task has no match in user)
--   lock ACCESS EXCLUSIVE on task and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "task" DROP CONSTRAINT "fk_task_user_id";

-- step 5 of 10: rename table task to schemac_retained_task (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME TO "schemac_retained_task";

-- step 6 of 10: rename sequence of column schemac_retained_task.id (contract; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"schemac_retained_task_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"schemac_retained_task"', 'id'), 'schemac_retained_task_id_seq'); END IF; END $schemac$;

-- step 7 of 10: rename primary key pk_task to schemac_retained_task_key_1 on schemac_retained_task (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_task" RENAME CONSTRAINT "pk_task" TO "schemac_retained_task_key_1";

-- step 8 of 10: rename unique key uq_task_name to schemac_retained_task_key_2 on schemac_retained_task (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_task, blocks reads and writes for a moment
ALTER TABLE "schemac_retained_task" RENAME CONSTRAINT "uq_task_name" TO "schemac_retained_task_key_2";

-- step 9 of 10: rename index idx_task_user to schemac_retained_task_key_3 on schemac_retained_task (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on schemac_retained_task, blocks nobody
ALTER INDEX "idx_task_user" RENAME TO "schemac_retained_task_key_3";

-- step 10 of 10: rename enum state to schemac_retained_state (contract; reverse: lossless)
ALTER TYPE "state" RENAME TO "schemac_retained_state";

COMMIT;
