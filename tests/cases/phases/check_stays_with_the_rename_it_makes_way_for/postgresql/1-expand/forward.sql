-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add column item.note (expand; reverse: lossy: values written to column item.note since)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item" ADD COLUMN "note" varchar(40);

-- step 2 of 2: alter column item.stock: integer to bigint (expand; reverse: lossless, but fails where a value of column item.stock does not fit its former type)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item" ALTER COLUMN "stock" TYPE bigint;

COMMIT;
