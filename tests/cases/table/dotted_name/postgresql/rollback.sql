-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add index idx_log_actor on audit.log (lossless)
DROP INDEX "audit"."idx_log_actor";

-- step 2 back: create table audit.log (lossless)
DROP TABLE "audit"."log";

-- step 1 back: create table audit.actor (lossless)
DROP TABLE "audit"."actor";

COMMIT;
