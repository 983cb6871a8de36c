-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: create view a (lossless)
DROP VIEW "a";

-- step 3 back: create view b (lossless)
DROP VIEW "b";

-- step 2 back: create view c (lossless)
DROP VIEW "c";

-- step 1 back: create table z (lossless)
DROP TABLE "z";

COMMIT;
