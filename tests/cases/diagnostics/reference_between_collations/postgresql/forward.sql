-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: create table parent (expand; reverse: lossy: rows written to table parent since)
CREATE TABLE "parent" (
  "id" varchar(20) NOT NULL,
  CONSTRAINT "pk_parent" PRIMARY KEY ("id")
);

-- step 2 of 3: create table brother (expand; reverse: lossy: rows written to table brother since)
CREATE TABLE "brother" (
  "id" integer NOT NULL,
  "p" varchar(20) NOT NULL,
  CONSTRAINT "pk_brother" PRIMARY KEY ("id"),
  CONSTRAINT "fk_brother_p" FOREIGN KEY ("p") REFERENCES "parent" ("id")
);

-- step 3 of 3: create table child (expand; reverse: lossy: rows written to table child since)
CREATE TABLE "child" (
  "id" integer NOT NULL,
  "p" varchar(20) NOT NULL,
  CONSTRAINT "pk_child" PRIMARY KEY ("id"),
  CONSTRAINT "fk_child_p" FOREIGN KEY ("p") REFERENCES "parent" ("id")
);

COMMIT;
