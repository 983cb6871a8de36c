-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: create view only_a (lossless)
DROP VIEW "only_a";

-- step 1 back: create view in_both (lossless)
DROP VIEW "in_both";

COMMIT;
