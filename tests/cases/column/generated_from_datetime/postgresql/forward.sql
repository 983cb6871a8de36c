-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add column sale.year (expand; reverse: lossless)
ALTER TABLE "sale" ADD COLUMN "year" integer GENERATED ALWAYS AS (cast(extract(year from "sold_at") as integer)) STORED;

-- step 2 of 2: add index idx_sale_year on sale (expand; reverse: lossless)
CREATE INDEX "idx_sale_year" ON "sale" ("year");

COMMIT;
