-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 2, in one statement:
--   1: alter column t.price: numeric(10,2) to numeric(12,4) (expand; reverse: lossy: digits after the point in what was written to column t.price since; fails where a value of column t.price does not fit its former type)
--   2: alter column t.grams: numeric(10,3) to numeric(10,1) (contract; reverse: lossy: digits after the point in column t.grams do not come back; fails where a value of column t.grams does not fit its former type)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "price" TYPE numeric(12,4),
  ALTER COLUMN "grams" TYPE numeric(10,1);

COMMIT;
