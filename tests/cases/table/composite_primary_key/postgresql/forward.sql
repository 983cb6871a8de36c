-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table enrolment (expand; reverse: lossy: rows written to table enrolment since)
CREATE TABLE "enrolment" (
  "student_id" bigint NOT NULL,
  "course_id" bigint NOT NULL,
  "term" smallint NOT NULL,
  "grade" numeric(3,1),
  CONSTRAINT "pk_enrolment" PRIMARY KEY ("student_id", "course_id", "term")
);

-- step 2 of 2: add index idx_enrolment_course on enrolment (expand; reverse: lossless)
CREATE INDEX "idx_enrolment_course" ON "enrolment" ("course_id", "term" DESC);

COMMIT;
