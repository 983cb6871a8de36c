-- schemac: forward script for PostgreSQL 15 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: add index idx_t_a on t (expand; reverse: lossless)
CREATE UNIQUE INDEX "idx_t_a" ON "t" ("a") NULLS NOT DISTINCT;

COMMIT;
