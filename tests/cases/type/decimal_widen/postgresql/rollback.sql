-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 2 to 1, in one statement:
--   2 (alter column): alter column t.rate: numeric(9,2) to numeric(5,2) (lossless, but fails where a value of column t.rate does not fit its former type)
--   1 (alter column): alter column t.price: numeric(14,2) to numeric(8,2) (lossless, but fails where a value of column t.price does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "rate" TYPE numeric(5,2),
  ALTER COLUMN "price" TYPE numeric(8,2);

COMMIT;
