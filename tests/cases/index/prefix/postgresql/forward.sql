-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add index idx_t_name on t (expand; reverse: lossless)
CREATE INDEX "idx_t_name" ON "t" ("name", "id");

-- step 2 of 2: add index idx_t_body on t (expand; reverse: lossless)
CREATE INDEX "idx_t_body" ON "t" ("body" DESC);

COMMIT;
