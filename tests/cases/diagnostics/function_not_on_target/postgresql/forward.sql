-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 2 of 3: create view v (expand; reverse: lossless)
CREATE VIEW "v" AS
select
  array_agg("n") as "every"
from "t";

-- step 3 of 3: create view w (expand; reverse: lossless)
CREATE VIEW "w" AS
select
  bool_and("n" > 1) as "all_large",
  string_agg(cast("n" as varchar(10)), ',') as "list"
from "t";

COMMIT;
