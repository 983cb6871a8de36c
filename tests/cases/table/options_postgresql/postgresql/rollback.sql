-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 8 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 7 (alter table): alter table child: replica_identity (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes; rewrites the table
ALTER TABLE "child" REPLICA IDENTITY DEFAULT;

-- undo step 6 (add foreign key): drop foreign key fk_child_parent_id on child (lossless)
--   lock ACCESS EXCLUSIVE on child and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "child" DROP CONSTRAINT "fk_child_parent_id";

-- undo steps 5 to 4, in one statement:
--   5 (alter column): alter column child.body (lossless)
--   4 (alter column): alter column child.note (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child"
  ALTER COLUMN "body" SET COMPRESSION default,
  ALTER COLUMN "body" SET STORAGE EXTENDED,
  ALTER COLUMN "note" SET STORAGE EXTENDED;

-- undo step 3 (alter table): alter table parent: unlogged (lossless)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes; rewrites the table
ALTER TABLE "parent" SET LOGGED;

-- undo step 2 (alter table): alter table child: unlogged, with.autovacuum_enabled, with.autovacuum_vacuum_scale_factor, with.fillfactor, with.toast.autovacuum_enabled (lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes; rewrites the table
ALTER TABLE "child"
  RESET (toast.autovacuum_enabled, autovacuum_vacuum_scale_factor, autovacuum_enabled, fillfactor),
  SET LOGGED;

COMMIT;

-- undo step 1 (drop foreign key): add foreign key fk_child_parent_id on child, validate foreign key fk_child_parent_id on child (lossless)
--   lock SHARE ROW EXCLUSIVE on child and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on child and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "child" ADD CONSTRAINT "fk_child_parent_id" FOREIGN KEY ("parent_id") REFERENCES "parent" ("id") NOT VALID;
ALTER TABLE "child" VALIDATE CONSTRAINT "fk_child_parent_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
