-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.a: varchar(200) to text (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   2: alter column t.b: text to varchar(500) (contract; reverse: lossless)
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE text,
  ALTER COLUMN "b" TYPE varchar(500);

COMMIT;
