-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table u (expand; reverse: lossy: rows written to table u since)
CREATE TABLE "u" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_u" PRIMARY KEY ("id")
);

-- step 2 of 3: create routine count_t (expand; reverse: lossless)
create function count_t() returns bigint language sql as 'select count(*) from t';

-- step 3 of 3: create routine both (expand; reverse: lossless)
create procedure both_of() language sql as 'select count_t()';

COMMIT;
