-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (alter table): alter table child: replica_identity (lossless)
ALTER TABLE "child" REPLICA IDENTITY DEFAULT;

-- undo step 6 (add foreign key): drop foreign key fk_child_parent_id on child (lossless)
ALTER TABLE "child" DROP CONSTRAINT "fk_child_parent_id";

-- undo steps 5 to 4, in one statement:
--   5 (alter column): alter column child.body (lossless)
--   4 (alter column): alter column child.note (lossless)
ALTER TABLE "child"
  ALTER COLUMN "body" SET COMPRESSION default,
  ALTER COLUMN "body" SET STORAGE EXTENDED,
  ALTER COLUMN "note" SET STORAGE EXTENDED;

-- undo step 3 (alter table): alter table parent: unlogged (lossless)
ALTER TABLE "parent" SET LOGGED;

-- undo step 2 (alter table): alter table child: unlogged, with.autovacuum_enabled, with.autovacuum_vacuum_scale_factor, with.fillfactor, with.toast.autovacuum_enabled (lossless)
ALTER TABLE "child"
  RESET (toast.autovacuum_enabled, autovacuum_vacuum_scale_factor, autovacuum_enabled, fillfactor),
  SET LOGGED;

-- undo step 1 (drop foreign key): add foreign key fk_child_parent_id on child (lossless)
ALTER TABLE "child" ADD CONSTRAINT "fk_child_parent_id" FOREIGN KEY ("parent_id") REFERENCES "parent" ("id");

COMMIT;
