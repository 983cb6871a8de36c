-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table person (expand; reverse: lossy: rows written to table person since)
CREATE TABLE "person" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_person" PRIMARY KEY ("id")
);

-- step 2 of 2: create table audit.log (expand; reverse: lossy: rows written to table audit.log since)
CREATE TABLE "audit"."log" (
  "id" bigint NOT NULL,
  "person_id" bigint NOT NULL,
  CONSTRAINT "pk_log" PRIMARY KEY ("id"),
  CONSTRAINT "fk_log_person_id" FOREIGN KEY ("person_id") REFERENCES "person" ("id")
);

COMMIT;
