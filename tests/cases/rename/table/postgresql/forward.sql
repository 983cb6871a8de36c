-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: rename table purchase to Order (contract; reverse: lossless)
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 2: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

COMMIT;
