-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column p.id: bigint to integer (lossless, but fails where a value of column p.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p" ALTER COLUMN "id" TYPE integer;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column c.p_id: bigint to integer (lossless, but fails where a value of column c.p_id does not fit its former type)
--   1 (alter column): alter column c.id: bigint to integer (lossless, but fails where a value of column c.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c"
  ALTER COLUMN "p_id" TYPE integer,
  ALTER COLUMN "id" TYPE integer;

COMMIT;
