-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add primary key of event (lossless)
ALTER TABLE "event" DROP CONSTRAINT "pk_event";

-- step 1 back: add column event.id (lossless)
ALTER TABLE "event" DROP COLUMN "id";

COMMIT;
