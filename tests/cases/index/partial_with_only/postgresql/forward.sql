-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add index idx_task_open on task (expand; reverse: lossless)
CREATE INDEX "idx_task_open" ON "task" ("owner") WHERE "deleted_at" is null and not "done";

-- step 2 of 2: add index idx_task_one on task (expand; reverse: lossless)
CREATE UNIQUE INDEX "idx_task_one" ON "task" ("owner", "id") WHERE "done";

COMMIT;
