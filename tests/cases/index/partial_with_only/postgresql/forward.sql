-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index idx_task_open on task (expand; reverse: lossless)
CREATE INDEX "idx_task_open" ON "task" ("owner") WHERE "deleted_at" is null and not "done";

-- step 2 of 2: add index idx_task_one on task (migrate; reverse: lossless)
CREATE UNIQUE INDEX "idx_task_one" ON "task" ("owner", "id") WHERE "done";

COMMIT;
