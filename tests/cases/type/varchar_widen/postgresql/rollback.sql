-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.c: varchar(400) to varchar(300) (lossless, but fails where a value of column t.c does not fit its former type)
--   2 (alter column): alter column t.b: varchar(255) to varchar(60) (lossless, but fails where a value of column t.b does not fit its former type)
--   1 (alter column): alter column t.a: varchar(40) to varchar(20) (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "c" TYPE varchar(300) USING case when char_length("c") > 300 then "c" || ' (too long)' else "c" end,
  ALTER COLUMN "b" TYPE varchar(60) USING case when char_length("b") > 60 then "b" || ' (too long)' else "b" end,
  ALTER COLUMN "a" TYPE varchar(20) USING case when char_length("a") > 20 then "a" || ' (too long)' else "a" end;

COMMIT;
