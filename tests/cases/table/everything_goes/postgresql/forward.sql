-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: drop view v (contract; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 2 of 4: drop table c (contract; reverse: lossy: the rows of table c and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "c";

-- step 3 of 4: drop table p (contract; reverse: lossy: the rows of table p and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
DROP TABLE "p";

-- step 4 of 4: drop enum kind (contract; reverse: lossless)
DROP TYPE "kind";

COMMIT;
