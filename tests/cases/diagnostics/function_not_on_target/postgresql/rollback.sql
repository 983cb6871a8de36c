-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create view w (lossless)
DROP VIEW "w";

-- step 2 back: create view v (lossless)
DROP VIEW "v";

-- step 1 back: create table t (lossless)
DROP TABLE "t";

COMMIT;
