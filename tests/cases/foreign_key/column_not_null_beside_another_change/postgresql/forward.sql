-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- steps 1 to 4 of 4, in one statement:
--   1: alter column c.p_id: not null (contract; reverse: lossless)
--   2: alter column c.n: integer to bigint (expand; reverse: lossless, but fails where a value of column c.n does not fit its former type)
--   3: alter column c.note: nullable (expand; reverse: lossless, but fails where column c.note is null)
--   4: alter column c.m: integer to bigint (expand; reverse: lossless, but fails where a value of column c.m does not fit its former type)
ALTER TABLE "c"
  ALTER COLUMN "p_id" SET NOT NULL,
  ALTER COLUMN "n" TYPE bigint,
  ALTER COLUMN "note" DROP NOT NULL,
  ALTER COLUMN "m" TYPE bigint;

COMMIT;
