-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- 1: CREATE TABLE T
CREATE TABLE "t" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- 2: DROP TABLE GONE
DROP TABLE IF EXISTS "gone";

COMMIT;
