-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: rename column t.gone to deleted_at (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "gone" TO "deleted_at";

COMMIT;
