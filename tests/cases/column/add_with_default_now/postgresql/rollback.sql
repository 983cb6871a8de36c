-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add column person.day_seen (lossless)
ALTER TABLE "person" DROP COLUMN "day_seen";

-- step 1 back: add column person.joined_at (lossless)
ALTER TABLE "person" DROP COLUMN "joined_at";

COMMIT;
