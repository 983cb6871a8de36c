-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop table): create table t (lossy: the rows of table t and privileges on it do not come back)
CREATE TABLE "t" (
  "id" bigint NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- undo step 1 (create table): drop table u (lossy: rows written to table u since)
--   lock ACCESS EXCLUSIVE on u, blocks reads and writes for a moment
DROP TABLE "u";

COMMIT;
