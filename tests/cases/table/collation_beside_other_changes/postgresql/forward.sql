-- schemac: forward script for PostgreSQL 14 and later, 9 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 9: rename table ticket to task (contract; reverse: lossless)
ALTER TABLE "ticket" RENAME TO "task";

-- step 2 of 9: rename column task.title to name (contract; reverse: lossless)
ALTER TABLE "task" RENAME COLUMN "title" TO "name";

-- step 3 of 9: rename primary key pk_ticket to pk_task on task (migrate; reverse: lossless)
ALTER TABLE "task" RENAME CONSTRAINT "pk_ticket" TO "pk_task";

-- step 4 of 9: rename value open to active of enum state (contract; reverse: lossless)
ALTER TYPE "state" RENAME VALUE 'open' TO 'active';

-- step 5 of 9: alter table task: comment (expand; reverse: lossless)
COMMENT ON TABLE "task" IS 'what is to be done';

-- step 6 of 9: add column task.comes (expand; reverse: lossy: values written to column task.comes since)
ALTER TABLE "task" ADD COLUMN "comes" varchar(10) NOT NULL DEFAULT 'x';

-- steps 7 to 8 of 9, in one statement:
--   7: alter column task.name: varchar(40) to varchar(60) (expand; reverse: lossless, but fails where a value of column task.name does not fit its former type)
--   8: alter column task.owner: not null (contract; reverse: lossless)
ALTER TABLE "task"
  ALTER COLUMN "name" TYPE varchar(60),
  ALTER COLUMN "owner" SET NOT NULL;

-- step 9 of 9: drop column task.goes (contract; reverse: lossy: the values of column task.goes do not come back)
ALTER TABLE "task" DROP COLUMN "goes";

COMMIT;
