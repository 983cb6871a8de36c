-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create table a_rather_long_table_name_for_testing (expand; reverse: lossy: rows written to table a_rather_long_table_name_for_testing since)
CREATE TABLE "a_rather_long_table_name_for_testing" (
  "id" integer NOT NULL,
  "another_long_column" varchar(20) NOT NULL,
  CONSTRAINT "pk_a_rather_long_table_name_for_testing" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_rather_long_table_name_for_testing_another_long_column" UNIQUE ("another_long_column")
);

COMMIT;
