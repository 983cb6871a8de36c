-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 8: drop foreign key fk_child_parent_id on child (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "child" DROP CONSTRAINT "fk_child_parent_id";

-- step 2 of 8: alter table child: unlogged, with.autovacuum_enabled, with.autovacuum_vacuum_scale_factor, with.fillfactor, with.toast.autovacuum_enabled (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes; rewrites the table
ALTER TABLE "child"
  SET (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.1, toast.autovacuum_enabled = false),
  SET UNLOGGED;

-- step 3 of 8: alter table parent: unlogged (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes; rewrites the table
ALTER TABLE "parent" SET UNLOGGED;

-- steps 4 to 5 of 8, in one statement:
--   4: alter column child.note (expand; reverse: lossless)
--   5: alter column child.body (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE "child"
  ALTER COLUMN "note" SET STORAGE external,
  ALTER COLUMN "body" SET STORAGE main,
  ALTER COLUMN "body" SET COMPRESSION pglz;

-- step 6 of 8: add foreign key fk_child_parent_id on child (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on child and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "child" ADD CONSTRAINT "fk_child_parent_id" FOREIGN KEY ("parent_id") REFERENCES "parent" ("id") NOT VALID;

-- step 7 of 8: alter table child: replica_identity (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes; rewrites the table
ALTER TABLE "child" REPLICA IDENTITY USING INDEX "uq_child_code";

COMMIT;

-- step 8 of 8: validate foreign key fk_child_parent_id on child (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on child and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "child" VALIDATE CONSTRAINT "fk_child_parent_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
