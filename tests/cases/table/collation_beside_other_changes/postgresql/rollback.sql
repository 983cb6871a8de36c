-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 9 (drop column): add column task.goes (lossy: the values of column task.goes do not come back)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" ADD COLUMN "goes" varchar(10) NOT NULL DEFAULT '';
ALTER TABLE "task" ALTER COLUMN "goes" DROP DEFAULT;

-- undo step 8 (alter column): alter column task.owner: nullable (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "owner" DROP NOT NULL;

-- undo step 7 (alter column): alter column task.name: varchar(60) to varchar(40) (lossless, but fails where a value of column task.name does not fit its former type)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes; rewrites the table
ALTER TABLE "task" ALTER COLUMN "name" TYPE varchar(40) USING case when char_length("name") > 40 then "name" || ' (too long)' else "name" end;

-- undo step 6 (add column): drop column task.comes (lossy: values written to column task.comes since)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" DROP COLUMN "comes";

-- undo step 5 (alter table): alter table task: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on task, blocks nobody
COMMENT ON TABLE "task" IS NULL;

-- undo step 4 (rename enum value): rename value active to open of enum state (lossless)
ALTER TYPE "state" RENAME VALUE 'active' TO 'open';

-- undo step 3 (rename constraint): rename primary key pk_task to pk_ticket on task (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME CONSTRAINT "pk_task" TO "pk_ticket";

-- undo step 2 (rename column): rename column task.name to title (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME COLUMN "name" TO "title";

-- undo step 1 (rename table): rename table task to ticket (lossless)
--   lock ACCESS EXCLUSIVE on task, blocks reads and writes for a moment
ALTER TABLE "task" RENAME TO "ticket";

COMMIT;
