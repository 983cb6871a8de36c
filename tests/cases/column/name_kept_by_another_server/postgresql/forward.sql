-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "CTID" integer NOT NULL,
  "DB_ROW_ID" integer NOT NULL,
  "_tidb_rowid" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "PRIMARY" CHECK ("id" > 0)
);

-- step 2 of 2: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  "id" as "xmin"
from "t";

COMMIT;
