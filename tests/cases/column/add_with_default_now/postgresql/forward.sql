-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column person.joined_at (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "joined_at" timestamptz(6) NOT NULL DEFAULT now();

-- step 2 of 2: add column person.day_seen (expand; reverse: lossless)
ALTER TABLE "person" ADD COLUMN "day_seen" timestamptz(0) NOT NULL DEFAULT now();

COMMIT;
