-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 3 of 3, in one statement:
--   1: alter column t.a: comment (expand; reverse: lossless)
--   2: alter column t.b: comment (expand; reverse: lossless)
--   3: alter column t.c: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON COLUMN "t"."a" IS 'after: it''s 100% \ done';
COMMENT ON COLUMN "t"."b" IS NULL;
COMMENT ON COLUMN "t"."c" IS 'comes';

COMMIT;
