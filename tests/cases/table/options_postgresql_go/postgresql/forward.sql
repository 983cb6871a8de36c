-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: alter table t: replica_identity, unlogged, with.fillfactor, with.parallel_workers, with.toast.vacuum_truncate (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  SET (parallel_workers = 2),
  RESET (toast.vacuum_truncate, fillfactor),
  REPLICA IDENTITY DEFAULT,
  SET LOGGED;

-- steps 2 to 4 of 4, in one statement:
--   2: alter column t.price (expand; reverse: lossless)
--   3: alter column t.body (expand; reverse: lossless)
--   4: alter column t.kept: varchar(30) to varchar(60) (expand; reverse: lossless, but fails where a value of column t.kept does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "price" SET STORAGE MAIN,
  ALTER COLUMN "body" SET COMPRESSION default,
  ALTER COLUMN "body" SET STORAGE EXTENDED,
  ALTER COLUMN "kept" TYPE varchar(60),
  ALTER COLUMN "kept" SET STORAGE external;

COMMIT;
