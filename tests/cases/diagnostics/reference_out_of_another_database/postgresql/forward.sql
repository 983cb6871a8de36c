-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table person (expand; reverse: lossless)
CREATE TABLE "person" (
  "id" bigint NOT NULL,
  CONSTRAINT "pk_person" PRIMARY KEY ("id")
);

-- step 2 of 2: create table audit.log (expand; reverse: lossless)
CREATE TABLE "audit"."log" (
  "id" bigint NOT NULL,
  "person_id" bigint NOT NULL,
  CONSTRAINT "pk_log" PRIMARY KEY ("id"),
  CONSTRAINT "fk_log_person_id" FOREIGN KEY ("person_id") REFERENCES "person" ("id")
);

COMMIT;
