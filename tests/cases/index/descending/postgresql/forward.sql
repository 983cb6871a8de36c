-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: add index idx_t_b on t (expand; reverse: lossless)
CREATE INDEX "idx_t_b" ON "t" ("b" DESC);

-- step 2 of 3: drop index idx_t on t (migrate; reverse: lossless)
DROP INDEX "idx_t";

-- step 3 of 3: add index idx_t on t (migrate; reverse: lossless)
CREATE INDEX "idx_t" ON "t" ("a", "b" DESC);

COMMIT;
