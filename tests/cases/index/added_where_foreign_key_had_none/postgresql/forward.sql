-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: add index idx_c_p_n on c (expand; reverse: lossless)
CREATE INDEX "idx_c_p_n" ON "c" ("p_id", "n" DESC);

COMMIT;
