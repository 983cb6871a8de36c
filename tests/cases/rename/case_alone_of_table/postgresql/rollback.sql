-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: rename primary key pk_order to pk_Order on Order (lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_Order" TO "pk_order";

-- step 1 back: rename table order to Order (lossless)
ALTER TABLE "Order" RENAME TO "order";

COMMIT;
