-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add index idx_b_created on b (lossless)
DROP INDEX "idx_b_created";

-- step 2 back: create table c (lossless)
DROP TABLE "c";

-- step 1 back: create table b (lossless)
DROP TABLE "b";

COMMIT;
