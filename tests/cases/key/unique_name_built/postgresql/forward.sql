-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table a_rather_long_table_name_for_testing (expand; reverse: lossless)
CREATE TABLE "a_rather_long_table_name_for_testing" (
  "id" integer NOT NULL,
  "another_long_column" varchar(20) NOT NULL,
  CONSTRAINT "pk_a_rather_long_table_name_for_testing" PRIMARY KEY ("id"),
  CONSTRAINT "uq_a_rather_long_table_name_for_testing_another_long_column" UNIQUE ("another_long_column")
);

COMMIT;
