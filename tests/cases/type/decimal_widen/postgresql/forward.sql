-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: alter column t.price: numeric(8,2) to numeric(14,2) (expand; reverse: lossless, but fails where a value of column t.price does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "price" TYPE numeric(14,2);

-- step 2 of 2: alter column t.rate: numeric(5,2) to numeric(9,2) (expand; reverse: lossless, but fails where a value of column t.rate does not fit its former type)
ALTER TABLE "t" ALTER COLUMN "rate" TYPE numeric(9,2);

COMMIT;
