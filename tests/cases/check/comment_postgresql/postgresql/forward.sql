-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: comment on constraint chk_t_a on t (expand; reverse: lossless)
COMMENT ON CONSTRAINT "chk_t_a" ON "t" IS 'a counts, so it can''t be less';

COMMIT;
