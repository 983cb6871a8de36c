-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.c: boolean to varchar(5), change default (lossy: exact texts in column t.c do not come back)
--   2 (alter column): alter column t.b: boolean to text (lossy: exact texts in column t.b do not come back)
--   1 (alter column): alter column t.a: boolean to varchar(5) (lossy: exact texts in column t.a do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "c" DROP DEFAULT,
  ALTER COLUMN "c" TYPE varchar(5),
  ALTER COLUMN "c" SET DEFAULT 'no',
  ALTER COLUMN "b" TYPE text,
  ALTER COLUMN "a" TYPE varchar(5);

COMMIT;
