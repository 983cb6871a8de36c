-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: alter column t.a (migrate; reverse: lossless)
COMMENT ON COLUMN "t"."a" IS 'after: it''s 100% \ done';

-- step 2 of 3: alter column t.b (migrate; reverse: lossless)
COMMENT ON COLUMN "t"."b" IS NULL;

-- step 3 of 3: alter column t.c (migrate; reverse: lossless)
COMMENT ON COLUMN "t"."c" IS 'comes';

COMMIT;
