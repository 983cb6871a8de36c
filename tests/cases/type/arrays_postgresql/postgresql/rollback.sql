-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 6 to 1, in one statement:
--   6 (alter column): alter column t.g: text[] to "e"[] (lossless, but fails where a value of column t.g does not fit its former type)
--   5 (alter column): alter column t.f: "e"[] to varchar(3)[] (lossless, but fails where a value of column t.f does not fit its former type)
--   4 (alter column): alter column t.d: integer[] to boolean[] (lossy: the numbers that stood for true in what was written to column t.d since; fails where a value of column t.d does not fit its former type)
--   3 (alter column): alter column t.c: integer[] to varchar(5)[] (lossy: exact texts in column t.c do not come back; fails where a value of column t.c does not fit its former type)
--   2 (alter column): alter column t.b: varchar(9)[] to varchar(50)[] (lossless, but fails where a value of column t.b does not fit its former type)
--   1 (alter column): alter column t.a: bigint[] to integer[] (lossless, but fails where a value of column t.a does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "g" TYPE "e"[] USING cast(cast("g" as text) as "e"[]),
  ALTER COLUMN "f" TYPE varchar(3)[],
  ALTER COLUMN "d" TYPE boolean[] USING cast("d" as boolean[]),
  ALTER COLUMN "c" TYPE varchar(5)[],
  ALTER COLUMN "b" TYPE varchar(50)[],
  ALTER COLUMN "a" TYPE integer[];

COMMIT;
