-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (alter table): alter table c: comment (lossless)
COMMENT ON TABLE "c" IS NULL;

-- undo step 2 (alter table): alter table b: comment (lossless)
COMMENT ON TABLE "b" IS 'goes';

-- undo step 1 (alter table): alter table a: comment (lossless)
COMMENT ON TABLE "a" IS 'first words';

COMMIT;
