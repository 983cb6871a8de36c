-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add index u_left on t (migrate; reverse: lossless)
CREATE UNIQUE INDEX "u_left" ON "t" ((left("name", 20)));

-- step 2 of 2: add index idx_body on t (expand; reverse: lossless)
CREATE INDEX "idx_body" ON "t" ((left("body", 50)));

COMMIT;
