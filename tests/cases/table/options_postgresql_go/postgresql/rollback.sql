-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 4 to 2, in one statement:
--   4 (alter column): alter column t.kept: varchar(60) to varchar(30) (lossless, but fails where a value of column t.kept does not fit its former type)
--   3 (alter column): alter column t.body (lossless)
--   2 (alter column): alter column t.price (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "kept" TYPE varchar(30) USING case when char_length("kept") > 30 then "kept" || ' (too long)' else "kept" end,
  ALTER COLUMN "kept" SET STORAGE external,
  ALTER COLUMN "body" SET STORAGE external,
  ALTER COLUMN "body" SET COMPRESSION pglz,
  ALTER COLUMN "price" SET STORAGE plain;

-- undo step 1 (alter table): alter table t: replica_identity, unlogged, with.fillfactor, with.parallel_workers, with.toast.vacuum_truncate (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  SET (fillfactor = 50, toast.vacuum_truncate = false),
  RESET (parallel_workers),
  SET UNLOGGED,
  REPLICA IDENTITY FULL;

COMMIT;
