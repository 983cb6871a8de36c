-- schemac: forward script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 1: create table alias (expand; reverse: lossless)
CREATE TABLE "alias" (
  "a" integer NOT NULL,
  "b" boolean,
  "c" numeric(10,3),
  "d" double precision,
  "e" timestamptz(6),
  "f" jsonb,
  "g" bytea,
  "h" text,
  "i" text,
  "j" numeric(5,1),
  "k" double precision,
  "l" varchar(12),
  "m" bigint,
  CONSTRAINT "pk_alias" PRIMARY KEY ("a")
);

COMMIT;
