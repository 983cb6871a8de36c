-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_task on task (lossless)
DROP INDEX "idx_task";

-- step 1 back: drop index idx_task on task (lossless)
CREATE INDEX "idx_task" ON "task" ("n") WHERE "state" = 'open';

COMMIT;
