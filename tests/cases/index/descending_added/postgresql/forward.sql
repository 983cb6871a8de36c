-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop index idx_t on t (migrate; reverse: lossless)
DROP INDEX "idx_t";

-- step 2 of 2: add index idx_t on t (migrate; reverse: lossless)
CREATE INDEX "idx_t" ON "t" ("a" DESC);

COMMIT;
