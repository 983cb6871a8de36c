-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop index idx_t_a on t (migrate; reverse: lossless)
DROP INDEX "idx_t_a";

-- step 2 of 4: add index idx_t_a on t (expand; reverse: lossless)
CREATE UNIQUE INDEX "idx_t_a" ON "t" ("a");

-- step 3 of 4: drop index idx_t_b on t (migrate; reverse: lossless)
DROP INDEX "idx_t_b";

-- step 4 of 4: add index idx_t_b on t (expand; reverse: lossless)
CREATE INDEX "idx_t_b" ON "t" ("b");

COMMIT;
