-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop index idx_x on a (migrate; reverse: lossless)
DROP INDEX "idx_x";

-- step 2 of 2: add index idx_x on b (expand; reverse: lossless)
CREATE INDEX "idx_x" ON "b" ("x");

COMMIT;
