-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 10: create enum state (expand; reverse: lossless)
CREATE TYPE "state" AS ENUM ('OPEN', 'DONE', 'LATE');

-- steps 2 to 3 of 10, in one statement:
--   2: add column task.state (expand; reverse: lossy: values written to column task.state since)
--   3: add column task.initial (expand; reverse: lossy: values written to column task.initial since)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  ADD COLUMN "state" "state",
  ADD COLUMN "initial" varchar(1);

-- steps 4 to 5 of 10, in one statement:
--   4: alter column task.state: set default (expand; reverse: lossless)
--   5: alter column task.initial: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  ALTER COLUMN "state" SET DEFAULT 'OPEN',
  ALTER COLUMN "initial" SET DEFAULT 'x';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 10: fill column task.state (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on task and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
ALTER TABLE "task" DISABLE TRIGGER "touch_task";
UPDATE "task" SET "state" = CAST('DONE' AS "state")
WHERE ("done_at" is not null) AND "task"."state" IS NULL;
UPDATE "task" SET "state" = DEFAULT WHERE "state" IS NULL;
ALTER TABLE "task" ENABLE TRIGGER "touch_task";

-- step 7 of 10: fill column task.initial (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on task and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
ALTER TABLE "task" DISABLE TRIGGER "touch_task";
UPDATE "task" SET "initial" = left("title", 1)
WHERE "task"."initial" IS NULL;
ALTER TABLE "task" ENABLE TRIGGER "touch_task";

COMMIT;

-- step 8 of 10: alter column task.state: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on task, blocks reads and writes for that moment only; scans the table
ALTER TABLE "task" ADD CONSTRAINT "schemac_not_null" CHECK ("state" IS NOT NULL) NOT VALID;
ALTER TABLE "task" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "task" ALTER COLUMN "state" SET NOT NULL;
ALTER TABLE "task" DROP CONSTRAINT "schemac_not_null";

-- step 9 of 10: add index idx_task_state on task (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on task, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_task_state"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_task_state" ON "task" ("state");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 10 of 10: analyze table task (migrate; reverse: lossless)
ANALYZE "task";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
