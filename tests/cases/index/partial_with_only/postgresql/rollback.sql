-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_task_one on task (lossless)
DROP INDEX "idx_task_one";

-- step 1 back: add index idx_task_open on task (lossless)
DROP INDEX "idx_task_open";

COMMIT;
