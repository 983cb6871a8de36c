-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: alter table a: comment (expand; reverse: lossless)
COMMENT ON TABLE "a" IS 'second words';

-- step 2 of 3: alter table b: comment (expand; reverse: lossless)
COMMENT ON TABLE "b" IS NULL;

-- step 3 of 3: alter table c: comment (expand; reverse: lossless)
COMMENT ON TABLE "c" IS 'it''s new; and has a quote';

COMMIT;
