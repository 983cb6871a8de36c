-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: rename table purchase to Order (contract; reverse: lossless)
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 2: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

COMMIT;
