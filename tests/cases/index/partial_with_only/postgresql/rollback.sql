-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_task_one on task (lossless)
DROP INDEX "idx_task_one";

-- undo step 1 (add index): drop index idx_task_open on task (lossless)
DROP INDEX "idx_task_open";

COMMIT;
