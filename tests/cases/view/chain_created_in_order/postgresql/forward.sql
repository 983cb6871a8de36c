-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table z (expand; reverse: lossy: rows written to table z since)
CREATE TABLE "z" (
  "id" integer NOT NULL,
  "n" integer NOT NULL,
  CONSTRAINT "pk_z" PRIMARY KEY ("id")
);

-- step 2 of 4: create view c (expand; reverse: lossless)
CREATE VIEW "c" AS
select
  "id"
from "z";

-- step 3 of 4: create view b (expand; reverse: lossless)
CREATE VIEW "b" AS
select
  "id"
from "c"
where "id" > 1;

-- step 4 of 4: create view a (expand; reverse: lossless)
CREATE VIEW "a" AS
select
  "id"
from "b";

COMMIT;
