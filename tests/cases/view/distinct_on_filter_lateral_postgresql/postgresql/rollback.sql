-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create view v_on (lossless)
DROP VIEW "v_on";

-- step 2 back: create view v_lateral (lossless)
DROP VIEW "v_lateral";

-- step 1 back: create view v_filter (lossless)
DROP VIEW "v_filter";

COMMIT;
