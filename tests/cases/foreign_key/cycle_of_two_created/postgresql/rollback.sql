-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add foreign key fk_department_head_id on department (lossless)
ALTER TABLE "department" DROP CONSTRAINT "fk_department_head_id";

-- step 2 back: create table employee (lossless)
DROP TABLE "employee";

-- step 1 back: create table department (lossless)
DROP TABLE "department";

COMMIT;
