-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add index idx_owner on note (lossless)
DROP INDEX "idx_owner";

-- step 2 back: add column note.owner (lossless)
ALTER TABLE "note" DROP COLUMN "owner";

-- step 1 back: add column note.created_at (lossless)
ALTER TABLE "note" DROP COLUMN "created_at";

COMMIT;
