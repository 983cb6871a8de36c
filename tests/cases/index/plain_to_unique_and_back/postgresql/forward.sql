-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop index idx_t_a on t (migrate; reverse: lossless)
DROP INDEX "idx_t_a";

-- step 2 of 4: add index idx_t_a on t (migrate; reverse: lossless)
CREATE UNIQUE INDEX "idx_t_a" ON "t" ("a");

-- step 3 of 4: drop index idx_t_b on t (migrate; reverse: lossless, but fails where two rows share key idx_t_b)
DROP INDEX "idx_t_b";

-- step 4 of 4: add index idx_t_b on t (migrate; reverse: lossless)
CREATE INDEX "idx_t_b" ON "t" ("b");

COMMIT;
