-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create table b (lossless)
DROP TABLE "b";

-- step 2 back: create table a (lossless)
DROP TABLE "a";

-- step 1 back: create table p (lossless)
DROP TABLE "p";

COMMIT;
