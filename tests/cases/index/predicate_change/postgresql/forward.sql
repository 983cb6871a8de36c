-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index idx_task on task (migrate; reverse: lossless)
DROP INDEX "idx_task";

-- step 2 of 2: add index idx_task on task (migrate; reverse: lossless)
CREATE INDEX "idx_task" ON "task" ("n") WHERE "state" in ('open', 'late');

COMMIT;
