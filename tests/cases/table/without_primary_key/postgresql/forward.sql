-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table reading (expand; reverse: lossy: rows written to table reading since)
CREATE TABLE "reading" (
  "sensor" integer NOT NULL,
  "at" timestamptz(6) NOT NULL,
  "value" double precision
);

-- step 2 of 2: add index idx_reading_sensor on reading (expand; reverse: lossless)
CREATE INDEX "idx_reading_sensor" ON "reading" ("sensor", "at");

COMMIT;
