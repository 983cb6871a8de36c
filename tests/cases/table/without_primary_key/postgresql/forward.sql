-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table reading (expand; reverse: lossless)
CREATE TABLE "reading" (
  "sensor" integer NOT NULL,
  "at" timestamptz(6) NOT NULL,
  "value" double precision
);

-- step 2 of 2: add index idx_reading_sensor on reading (expand; reverse: lossless)
CREATE INDEX "idx_reading_sensor" ON "reading" ("sensor", "at");

COMMIT;
