-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index idx_x on a (contract; reverse: lossless)
DROP INDEX "idx_x";

-- step 2 of 2: add index idx_x on b (expand; reverse: lossless)
CREATE INDEX "idx_x" ON "b" ("x");

COMMIT;
