-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop table): create table zone (lossy: the rows of table zone and privileges on it do not come back)
CREATE TABLE "zone" (
  "id" integer NOT NULL,
  "name" varchar(40) NOT NULL,
  CONSTRAINT "pk_zone" PRIMARY KEY ("id")
);

-- undo step 1 (drop table): create table area (lossy: the rows of table area and privileges on it do not come back)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "area" (
  "id" integer NOT NULL,
  "zone_id" integer NOT NULL,
  CONSTRAINT "pk_area" PRIMARY KEY ("id"),
  CONSTRAINT "fk_area_zone_id" FOREIGN KEY ("zone_id") REFERENCES "zone" ("id")
);
CREATE INDEX "idx_area_zone" ON "area" ("zone_id");

COMMIT;
