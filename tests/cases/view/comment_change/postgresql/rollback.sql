-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: comment on view w (lossless)
COMMENT ON VIEW "w" IS 'goes';

-- step 1 back: comment on view v (lossless)
COMMENT ON VIEW "v" IS 'old words';

COMMIT;
