-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table 1 (expand; reverse: lossy: rows written to table 1 since)
CREATE TABLE "1" (
  "0" integer NOT NULL,
  "1e3" integer,
  "true" integer,
  "null" integer,
  "~" integer,
  "no" integer,
  CONSTRAINT "pk_1" PRIMARY KEY ("0")
);

-- step 2 of 2: create view 2 (expand; reverse: lossless)
CREATE VIEW "2" AS
select
  "0",
  "1e3"
from "1"
where "true" = 1;

COMMIT;
