-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_enrolment_course on enrolment (lossless)
DROP INDEX "idx_enrolment_course";

-- undo step 1 (create table): drop table enrolment (lossy: rows written to table enrolment since)
DROP TABLE "enrolment";

COMMIT;
