-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add column net.body (lossless)
ALTER TABLE "net" DROP COLUMN "body";

-- step 1 back: add column net.address (lossless)
ALTER TABLE "net" DROP COLUMN "address";

COMMIT;
