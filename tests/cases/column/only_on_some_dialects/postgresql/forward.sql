-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column t.m (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "m" integer NOT NULL DEFAULT 1;

-- step 2 of 2: add column t.words (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "words" tsvector;

COMMIT;
