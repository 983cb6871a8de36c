-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 6 of 6, in one statement:
--   1: alter column t.a: integer[] to bigint[] (contract; reverse: lossless, but fails where a value of column t.a does not fit its former type)
--   2: alter column t.b: varchar(50)[] to varchar(9)[] (contract; reverse: lossless, but fails where a value of column t.b does not fit its former type)
--   3: alter column t.c: varchar(5)[] to integer[] (contract; reverse: lossy: exact texts in column t.c do not come back; fails where a value of column t.c does not fit its former type)
--   4: alter column t.d: boolean[] to integer[] (contract; reverse: lossy: the numbers that stood for true in what was written to column t.d since; fails where a value of column t.d does not fit its former type)
--   5: alter column t.f: varchar(3)[] to "e"[] (contract; reverse: lossless, but fails where a value of column t.f does not fit its former type)
--   6: alter column t.g: "e"[] to text[] (contract; reverse: lossless, but fails where a value of column t.g does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "a" TYPE bigint[],
  ALTER COLUMN "b" TYPE varchar(9)[],
  ALTER COLUMN "c" TYPE integer[] USING cast("c" as integer[]),
  ALTER COLUMN "d" TYPE integer[] USING cast("d" as integer[]),
  ALTER COLUMN "f" TYPE "e"[] USING cast(cast("f" as text) as "e"[]),
  ALTER COLUMN "g" TYPE text[];

COMMIT;
