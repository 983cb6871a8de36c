-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 3 to 1, in one statement:
--   3 (alter column): alter column t.c: comment (lossless)
--   2 (alter column): alter column t.b: comment (lossless)
--   1 (alter column): alter column t.a: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON COLUMN "t"."c" IS NULL;
COMMENT ON COLUMN "t"."b" IS 'goes';
COMMENT ON COLUMN "t"."a" IS 'before';

COMMIT;
