-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column t.b: "e" to varchar(9) (lossless, but fails where a value of column t.b does not fit its former type)
--   2 (alter column): alter column t.a: "e" to varchar(9) (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" TYPE varchar(9),
  ALTER COLUMN "a" TYPE varchar(9);

-- undo step 1 (create enum): drop enum e (lossless)
DROP TYPE "e";

COMMIT;
