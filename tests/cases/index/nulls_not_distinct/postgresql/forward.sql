-- schemac: forward script for PostgreSQL 15 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: add index idx_t_a on t (migrate; reverse: lossless)
CREATE UNIQUE INDEX "idx_t_a" ON "t" ("a") NULLS NOT DISTINCT;

COMMIT;
