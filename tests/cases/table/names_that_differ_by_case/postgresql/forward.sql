-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: create table ITEM (expand; reverse: lossless)
CREATE TABLE "ITEM" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_ITEM" PRIMARY KEY ("id")
);

-- step 2 of 2: create table Item (expand; reverse: lossless)
CREATE TABLE "Item" (
  "ID" integer NOT NULL,
  "Name" varchar(20),
  CONSTRAINT "pk_Item" PRIMARY KEY ("ID")
);

COMMIT;
