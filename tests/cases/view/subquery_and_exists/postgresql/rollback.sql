-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: create view v_scalar (lossless)
DROP VIEW "v_scalar";

-- step 3 back: create view v_in (lossless)
DROP VIEW "v_in";

-- step 2 back: create view v_exists (lossless)
DROP VIEW "v_exists";

-- step 1 back: create view v_derived (lossless)
DROP VIEW "v_derived";

COMMIT;
