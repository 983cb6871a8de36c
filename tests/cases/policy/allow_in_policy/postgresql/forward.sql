-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table u (expand; reverse: lossy: rows written to table u since)
CREATE TABLE "u" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_u" PRIMARY KEY ("id")
);

-- step 2 of 2: drop table t (contract; reverse: lossy: the rows of table t and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
DROP TABLE "t";

COMMIT;
