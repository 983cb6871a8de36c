-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: rename column p.id to p_id (lossless)
ALTER TABLE "p" RENAME COLUMN "p_id" TO "id";

-- step 1 back: rename column c.parent to p_id (lossless)
ALTER TABLE "c" RENAME COLUMN "p_id" TO "parent";

COMMIT;
