-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table t (expand; reverse: lossless)
CREATE TABLE "t" (
);

-- step 2 of 2: create table u (expand; reverse: lossless)
CREATE TABLE "u" (
);
COMMENT ON TABLE "u" IS 'no columns at all';

COMMIT;
