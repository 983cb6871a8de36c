-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: alter table a (expand; reverse: lossless)
COMMENT ON TABLE "a" IS 'second words';

-- step 2 of 3: alter table b (expand; reverse: lossless)
COMMENT ON TABLE "b" IS NULL;

-- step 3 of 3: alter table c (expand; reverse: lossless)
COMMENT ON TABLE "c" IS 'it''s new; and has a quote';

COMMIT;
