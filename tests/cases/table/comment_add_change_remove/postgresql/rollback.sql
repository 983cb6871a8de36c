-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: alter table c (lossless)
COMMENT ON TABLE "c" IS NULL;

-- step 2 back: alter table b (lossless)
COMMENT ON TABLE "b" IS 'goes';

-- step 1 back: alter table a (lossless)
COMMENT ON TABLE "a" IS 'first words';

COMMIT;
