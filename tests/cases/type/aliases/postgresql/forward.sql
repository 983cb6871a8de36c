-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create table alias (expand; reverse: lossy: rows written to table alias since)
CREATE TABLE "alias" (
  "a" integer NOT NULL,
  "b" boolean,
  "c" numeric(10,3),
  "d" double precision,
  "e" timestamptz(6),
  "f" jsonb,
  "g" bytea,
  "h" text,
  "i" text,
  "j" numeric(5,1),
  "k" double precision,
  "l" varchar(12),
  "m" bigint,
  CONSTRAINT "pk_alias" PRIMARY KEY ("a")
);

COMMIT;
