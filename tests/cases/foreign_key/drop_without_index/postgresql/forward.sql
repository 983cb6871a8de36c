-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: drop foreign key fk_c_p_id on c (contract; reverse: lossless, but fails where a row of c has no match in p)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

COMMIT;
