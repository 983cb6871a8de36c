-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: add column line.total (expand; reverse: lossless)
ALTER TABLE "line" ADD COLUMN "total" numeric(12,2) GENERATED ALWAYS AS ("price" * "quantity") STORED;

COMMIT;
