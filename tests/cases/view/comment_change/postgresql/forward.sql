-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: comment on view v (expand; reverse: lossless)
COMMENT ON VIEW "v" IS 'it''s new';

-- step 2 of 2: comment on view w (expand; reverse: lossless)
COMMENT ON VIEW "w" IS NULL;

COMMIT;
