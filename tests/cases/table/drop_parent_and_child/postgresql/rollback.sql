-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: drop table zone (lossy: the rows of table zone)
CREATE TABLE "zone" (
  "id" integer NOT NULL,
  "name" varchar(40) NOT NULL,
  CONSTRAINT "pk_zone" PRIMARY KEY ("id")
);

-- step 2 back: drop table area (lossy: the rows of table area)
CREATE TABLE "area" (
  "id" integer NOT NULL,
  "zone_id" integer NOT NULL,
  CONSTRAINT "pk_area" PRIMARY KEY ("id")
);
CREATE INDEX "idx_area_zone" ON "area" ("zone_id");

-- step 1 back: drop foreign key fk_area_zone_id on area (lossless)
ALTER TABLE "area" ADD CONSTRAINT "fk_area_zone_id" FOREIGN KEY ("zone_id") REFERENCES "zone" ("id");

COMMIT;
