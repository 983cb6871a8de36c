-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: alter column t.a (lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'x';
COMMENT ON COLUMN "t"."a" IS NULL;

-- step 3 back: add column t.c (lossless)
ALTER TABLE "t" DROP COLUMN "c";

-- step 2 back: add column t.b (lossless)
ALTER TABLE "t" DROP COLUMN "b";

-- step 1 back: alter table t (lossless)
COMMENT ON TABLE "t" IS 'plain';

COMMIT;
