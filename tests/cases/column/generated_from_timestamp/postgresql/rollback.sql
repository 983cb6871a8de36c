-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_sale_year on sale (lossless)
DROP INDEX "idx_sale_year";

-- step 1 back: add column sale.year (lossless)
ALTER TABLE "sale" DROP COLUMN "year";

COMMIT;
