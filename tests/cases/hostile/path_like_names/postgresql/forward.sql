-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table /etc/passwd (expand; reverse: lossy: rows written to table /etc/passwd since)
CREATE TABLE "/etc/passwd" (
  "id" integer NOT NULL,
  "a/b" integer,
  "c\d" integer,
  ".." integer,
  CONSTRAINT "pk_/etc/passwd" PRIMARY KEY ("id")
);

-- step 2 of 2: create table con (expand; reverse: lossy: rows written to table con since)
CREATE TABLE "con" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_con" PRIMARY KEY ("id")
);

COMMIT;
