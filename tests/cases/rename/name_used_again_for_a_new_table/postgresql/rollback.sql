-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: create table archive (lossless)
DROP TABLE "archive";

-- step 2 back: rename primary key pk_archive to pk_shelf on shelf (lossless)
ALTER TABLE "shelf" RENAME CONSTRAINT "pk_shelf" TO "pk_archive";

-- step 1 back: rename table archive to shelf (lossless)
ALTER TABLE "shelf" RENAME TO "archive";

COMMIT;
