-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: comment on view v (expand; reverse: lossless)
COMMENT ON VIEW "v" IS 'it''s new';

-- step 2 of 2: comment on view w (expand; reverse: lossless)
COMMENT ON VIEW "w" IS NULL;

COMMIT;
