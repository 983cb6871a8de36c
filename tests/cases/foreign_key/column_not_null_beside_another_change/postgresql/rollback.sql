-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 4 to 1, in one statement:
--   4 (alter column): alter column c.m: bigint to integer (lossless, but fails where a value of column c.m does not fit its former type)
--   3 (alter column): alter column c.note: not null (lossless, but fails where column c.note is null)
--   2 (alter column): alter column c.n: bigint to integer (lossless, but fails where a value of column c.n does not fit its former type)
--   1 (alter column): alter column c.p_id: nullable (lossless)
ALTER TABLE "c"
  ALTER COLUMN "m" TYPE integer,
  ALTER COLUMN "note" SET NOT NULL,
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "p_id" DROP NOT NULL;

COMMIT;
