-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter table): alter table c: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on c, blocks nobody
COMMENT ON TABLE "c" IS NULL;

-- undo step 2 (alter table): alter table b: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on b, blocks nobody
COMMENT ON TABLE "b" IS 'goes';

-- undo step 1 (alter table): alter table a: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody
COMMENT ON TABLE "a" IS 'first words';

COMMIT;
