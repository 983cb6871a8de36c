-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop view w (contract; reverse: lossless)
DROP VIEW "w";

-- step 2 of 2: drop view v (contract; reverse: lossless)
DROP VIEW "v";

COMMIT;
