-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table p (expand; reverse: lossy: rows written to table p since)
CREATE TABLE "p" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_p" PRIMARY KEY ("id")
);

-- step 2 of 3: create table a (expand; reverse: lossy: rows written to table a since)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "p" integer NOT NULL,
  CONSTRAINT "pk_a" PRIMARY KEY ("id"),
  CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id")
);

-- step 3 of 3: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "p" integer NOT NULL,
  CONSTRAINT "pk_b" PRIMARY KEY ("id"),
  CONSTRAINT "fk_p" FOREIGN KEY ("p") REFERENCES "p" ("id")
);

COMMIT;
