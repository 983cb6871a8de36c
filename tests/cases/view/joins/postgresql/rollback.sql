-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view v_using (lossless)
DROP VIEW "v_using";

-- step 4 back: create view v_right (lossless)
DROP VIEW "v_right";

-- step 3 back: create view v_left (lossless)
DROP VIEW "v_left";

-- step 2 back: create view v_cross (lossless)
DROP VIEW "v_cross";

-- step 1 back: create view v_comma (lossless)
DROP VIEW "v_comma";

COMMIT;
