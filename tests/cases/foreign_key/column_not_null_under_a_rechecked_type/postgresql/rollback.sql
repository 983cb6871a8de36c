-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (alter column): alter column p.code: nullable (lossless)
ALTER TABLE "p" ALTER COLUMN "code" DROP NOT NULL;

-- undo steps 4 to 1, in one statement:
--   4 (alter column): alter column c.note: not null (lossless, but fails where column c.note is null)
--   3 (alter column): alter column c.n: bigint to integer (lossless, but fails where a value of column c.n does not fit its former type)
--   2 (alter column): alter column c.code: nullable (lossless)
--   1 (alter column): alter column c.p_id: nullable (lossless)
ALTER TABLE "c"
  ALTER COLUMN "note" SET NOT NULL,
  ALTER COLUMN "n" TYPE integer,
  ALTER COLUMN "code" DROP NOT NULL,
  ALTER COLUMN "p_id" DROP NOT NULL;

COMMIT;
