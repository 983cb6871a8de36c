-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table booking (expand; reverse: lossy: rows written to table booking since)
CREATE TABLE "booking" (
  "id" bigint NOT NULL,
  "room" integer NOT NULL,
  "day" date NOT NULL,
  CONSTRAINT "pk_booking" PRIMARY KEY ("id"),
  CONSTRAINT "ex_one" EXCLUDE USING btree ("room" WITH =, "day" WITH =)
);

-- step 2 of 2: add exclusion constraint ex_two on booking (expand; reverse: lossless)
ALTER TABLE "booking" ADD CONSTRAINT "ex_two" EXCLUDE USING btree ("room" WITH =, "day" WITH =);

COMMIT;
