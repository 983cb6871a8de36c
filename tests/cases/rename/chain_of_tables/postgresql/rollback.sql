-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create table current (lossless)
DROP TABLE "current";

-- step 4 back: rename primary key pk_current to pk_previous on previous (lossless)
ALTER TABLE "previous" RENAME CONSTRAINT "pk_previous" TO "pk_current";

-- step 3 back: rename primary key pk_previous to pk_oldest on oldest (lossless)
ALTER TABLE "oldest" RENAME CONSTRAINT "pk_oldest" TO "pk_previous";

-- step 2 back: rename table current to previous (lossless)
ALTER TABLE "previous" RENAME TO "current";

-- step 1 back: rename table previous to oldest (lossless)
ALTER TABLE "oldest" RENAME TO "previous";

COMMIT;
