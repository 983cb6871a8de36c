-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table p (expand; reverse: lossy: rows written to table p since)
CREATE TABLE "p" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_p" PRIMARY KEY ("id")
);

-- step 2 of 2: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "p_id" integer NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "fk_t_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id")
);

COMMIT;
