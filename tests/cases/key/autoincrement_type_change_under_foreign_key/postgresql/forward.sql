-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 3, in one statement:
--   1: alter column c.id: integer to bigint (expand; reverse: lossless, but fails where a value of column c.id does not fit its former type)
--   2: alter column c.p_id: integer to bigint (expand; reverse: lossless, but fails where a value of column c.p_id does not fit its former type)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes; rewrites the table
ALTER TABLE "c"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "p_id" TYPE bigint;

-- step 3 of 3: alter column p.id: integer to bigint (expand; reverse: lossless, but fails where a value of column p.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes; rewrites the table
ALTER TABLE "p" ALTER COLUMN "id" TYPE bigint;

COMMIT;
