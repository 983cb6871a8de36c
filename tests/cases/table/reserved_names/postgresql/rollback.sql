-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: create view view (lossless)
DROP VIEW "view";

-- step 4 back: add index idx_table_order on table (lossless)
DROP INDEX "idx_table_order";

-- step 3 back: add index group on Order (lossless)
DROP INDEX "group";

-- step 2 back: create table table (lossless)
DROP TABLE "table";

-- step 1 back: create table Order (lossless)
DROP TABLE "Order";

COMMIT;
