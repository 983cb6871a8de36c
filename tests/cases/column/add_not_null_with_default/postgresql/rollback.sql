-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add column person.since (lossless)
ALTER TABLE "person" DROP COLUMN "since";

-- step 3 back: add column person.tier (lossless)
ALTER TABLE "person" DROP COLUMN "tier";

-- step 2 back: add column person.active (lossless)
ALTER TABLE "person" DROP COLUMN "active";

-- step 1 back: add column person.points (lossless)
ALTER TABLE "person" DROP COLUMN "points";

COMMIT;
