-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: alter column t.c (lossless)
COMMENT ON COLUMN "t"."c" IS NULL;

-- step 2 back: alter column t.b (lossless)
COMMENT ON COLUMN "t"."b" IS 'goes';

-- step 1 back: alter column t.a (lossless)
COMMENT ON COLUMN "t"."a" IS 'before';

COMMIT;
