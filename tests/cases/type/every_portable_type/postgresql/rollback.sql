-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (create table): drop table every (lossy: rows written to table every since)
DROP TABLE "every";

-- undo step 2 (create enum): drop enum shade (lossless)
DROP TYPE "shade";

-- undo step 1 (create enum): drop enum every_c_inline (lossless)
DROP TYPE "every_c_inline";

COMMIT;
