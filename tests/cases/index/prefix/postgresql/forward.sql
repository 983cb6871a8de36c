-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index idx_t_name on t (expand; reverse: lossless)
CREATE INDEX "idx_t_name" ON "t" ("name", "id");

-- step 2 of 2: add index idx_t_body on t (expand; reverse: lossless)
CREATE INDEX "idx_t_body" ON "t" ("body" DESC);

COMMIT;
