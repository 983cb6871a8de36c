-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: varchar(200) to text (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   2: alter column t.b: text to varchar(500) (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE text,
  ALTER COLUMN "b" TYPE varchar(500) USING case when char_length("b") > 500 then "b" || ' (too long)' else "b" end;

COMMIT;
