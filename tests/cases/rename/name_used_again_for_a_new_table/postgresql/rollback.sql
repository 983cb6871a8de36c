-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (create table): drop table archive (lossy: rows written to table archive since)
DROP TABLE "archive";

-- undo step 2 (rename constraint): rename primary key pk_shelf to pk_archive on shelf (lossless)
ALTER TABLE "shelf" RENAME CONSTRAINT "pk_shelf" TO "pk_archive";

-- undo step 1 (rename table): rename table shelf to archive (lossless)
ALTER TABLE "shelf" RENAME TO "archive";

COMMIT;
