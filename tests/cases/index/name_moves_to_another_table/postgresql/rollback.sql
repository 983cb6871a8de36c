-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_x on b (lossless)
DROP INDEX "idx_x";

-- step 1 back: drop index idx_x on a (lossless)
CREATE INDEX "idx_x" ON "a" ("x");

COMMIT;
