-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.c: comment (lossless)
--   2 (alter column): alter column t.b: comment (lossless)
--   1 (alter column): alter column t.a: comment (lossless)
COMMENT ON COLUMN "t"."c" IS NULL;
COMMENT ON COLUMN "t"."b" IS 'goes';
COMMENT ON COLUMN "t"."a" IS 'before';

COMMIT;
