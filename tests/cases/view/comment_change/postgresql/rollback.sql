-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (set comment): comment on view w (lossless)
COMMENT ON VIEW "w" IS 'goes';

-- undo step 1 (set comment): comment on view v (lossless)
COMMENT ON VIEW "v" IS 'old words';

COMMIT;
