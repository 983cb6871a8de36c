-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 9: rename table ticket to task (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on ticket, blocks reads and writes for a moment
ALTER TABLE "ticket" RENAME TO "task";

-- step 2 of 9: rename column task.title to name (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME COLUMN "title" TO "name";

-- step 3 of 9: rename primary key pk_ticket to pk_task on task (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME CONSTRAINT "pk_ticket" TO "pk_task";

-- step 4 of 9: rename value open to active of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'active';

-- step 5 of 9: alter table task: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on task, blocks nobody
COMMENT ON TABLE "task" IS 'what is to be done';

-- step 6 of 9: add column task.comes (expand; reverse: lossy: values written to column task.comes since)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" ADD COLUMN "comes" varchar(10) NOT NULL DEFAULT 'x';

-- step 7 of 9: alter column task.name: varchar(40) to varchar(60) (expand; reverse: lossless, but fails where a value of column task.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" ALTER COLUMN "name" TYPE varchar(60);

COMMIT;

-- step 8 of 9: alter column task.owner: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on task, blocks reads and writes for that moment only; scans the table
ALTER TABLE "task" ADD CONSTRAINT "schemac_not_null" CHECK ("owner" IS NOT NULL) NOT VALID;
ALTER TABLE "task" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "task" ALTER COLUMN "owner" SET NOT NULL;
ALTER TABLE "task" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 9 of 9: drop column task.goes (contract; reverse: lossy: the values of column task.goes do not come back)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" DROP COLUMN "goes";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
