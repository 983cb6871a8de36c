-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- 2: DROP TABLE GONE
CREATE TABLE "gone" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_gone" PRIMARY KEY ("id")
);

-- 1: CREATE TABLE T
DROP TABLE IF EXISTS "t";

COMMIT;
