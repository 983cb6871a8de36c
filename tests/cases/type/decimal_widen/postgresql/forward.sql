-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.price: numeric(8,2) to numeric(14,2) (expand; reverse: lossless, but fails where a value of column t.price does not fit its former type)
--   2: alter column t.rate: numeric(5,2) to numeric(9,2) (expand; reverse: lossless, but fails where a value of column t.rate does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ALTER COLUMN "price" TYPE numeric(14,2),
  ALTER COLUMN "rate" TYPE numeric(9,2);

COMMIT;
