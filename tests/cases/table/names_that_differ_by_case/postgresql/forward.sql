-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table ITEM (expand; reverse: lossy: rows written to table ITEM since)
CREATE TABLE "ITEM" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_ITEM" PRIMARY KEY ("id")
);

-- step 2 of 2: create table Item (expand; reverse: lossy: rows written to table Item since)
CREATE TABLE "Item" (
  "ID" integer NOT NULL,
  "Name" varchar(20),
  CONSTRAINT "pk_Item" PRIMARY KEY ("ID")
);

COMMIT;
