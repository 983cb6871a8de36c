-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_t on t (lossless)
DROP INDEX "idx_t";

-- step 1 back: create table t (lossless)
DROP TABLE "t";

COMMIT;
