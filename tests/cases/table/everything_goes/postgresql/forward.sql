-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop view v (contract; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 2 of 4: drop table c (contract; reverse: lossy: the rows of table c and privileges on it do not come back)
DROP TABLE "c";

-- step 3 of 4: drop table p (contract; reverse: lossy: the rows of table p and privileges on it do not come back)
DROP TABLE "p";

-- step 4 of 4: drop enum kind (contract; reverse: lossless)
DROP TYPE "kind";

COMMIT;
