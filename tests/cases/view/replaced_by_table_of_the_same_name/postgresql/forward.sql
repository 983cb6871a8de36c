-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: drop view thing (contract; reverse: lossy: privileges on view thing do not come back)
DROP VIEW "thing";

-- step 2 of 2: create table thing (expand; reverse: lossy: rows written to table thing since)
CREATE TABLE "thing" (
  "id" integer NOT NULL,
  "name" varchar(10),
  CONSTRAINT "pk_thing" PRIMARY KEY ("id")
);

COMMIT;
