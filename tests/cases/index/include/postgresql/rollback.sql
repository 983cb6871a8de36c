-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add index idx_t_a on t (lossless)
DROP INDEX "idx_t_a";

-- step 2 back: drop index idx_t_a on t (lossless)
CREATE INDEX "idx_t_a" ON "t" ("a");

-- step 1 back: add index idx_t_b on t (lossless)
DROP INDEX "idx_t_b";

COMMIT;
