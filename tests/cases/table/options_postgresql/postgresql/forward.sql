-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: drop foreign key fk_child_parent_id on child (migrate; reverse: lossless)
ALTER TABLE "child" DROP CONSTRAINT "fk_child_parent_id";

-- step 2 of 7: alter table child: unlogged, with.autovacuum_enabled, with.autovacuum_vacuum_scale_factor, with.fillfactor, with.toast.autovacuum_enabled (migrate; reverse: lossless)
ALTER TABLE "child"
  SET (fillfactor = 70, autovacuum_enabled = false, autovacuum_vacuum_scale_factor = 0.1, toast.autovacuum_enabled = false),
  SET UNLOGGED;

-- step 3 of 7: alter table parent: unlogged (migrate; reverse: lossless)
ALTER TABLE "parent" SET UNLOGGED;

-- steps 4 to 5 of 7, in one statement:
--   4: alter column child.note (expand; reverse: lossless)
--   5: alter column child.body (expand; reverse: lossless)
ALTER TABLE "child"
  ALTER COLUMN "note" SET STORAGE external,
  ALTER COLUMN "body" SET STORAGE main,
  ALTER COLUMN "body" SET COMPRESSION pglz;

-- step 6 of 7: add foreign key fk_child_parent_id on child (migrate; reverse: lossless)
ALTER TABLE "child" ADD CONSTRAINT "fk_child_parent_id" FOREIGN KEY ("parent_id") REFERENCES "parent" ("id");

-- step 7 of 7: alter table child: replica_identity (migrate; reverse: lossless)
ALTER TABLE "child" REPLICA IDENTITY USING INDEX "uq_child_code";

COMMIT;
