-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.b: text to boolean (lossy: exact texts in what was written to column t.b since; fails where a value of column t.b does not fit its former type)
--   1 (alter column): alter column t.a: varchar(5) to boolean (lossy: exact texts in what was written to column t.a since; fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "b" TYPE boolean USING cast("b" as boolean),
  ALTER COLUMN "a" TYPE boolean USING cast("a" as boolean);

COMMIT;
