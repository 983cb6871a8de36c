-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 3, in one statement:
--   1: alter column t.a: varchar(20) to varchar(40) (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   2: alter column t.b: varchar(60) to varchar(255) (expand; reverse: lossless, but fails where a value of column t.b does not fit its former type)
--   3: alter column t.c: varchar(300) to varchar(400) (expand; reverse: lossless, but fails where a value of column t.c does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE varchar(40),
  ALTER COLUMN "b" TYPE varchar(255),
  ALTER COLUMN "c" TYPE varchar(400);

COMMIT;
