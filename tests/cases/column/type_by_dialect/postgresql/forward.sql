-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column net.address (expand; reverse: lossless)
ALTER TABLE "net" ADD COLUMN "address" inet;

-- step 2 of 2: add column net.body (expand; reverse: lossless)
ALTER TABLE "net" ADD COLUMN "body" text;

COMMIT;
