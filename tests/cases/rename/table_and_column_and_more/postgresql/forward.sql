-- schemac: forward script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 7: rename table purchase to Order (contract; reverse: lossless)
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 7: rename column Order.buyer to customer (contract; reverse: lossless)
ALTER TABLE "Order" RENAME COLUMN "buyer" TO "customer";

-- step 3 of 7: rename index idx_buyer to idx_customer on Order (migrate; reverse: lossless)
ALTER INDEX "idx_buyer" RENAME TO "idx_customer";

-- step 4 of 7: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

-- step 5 of 7: alter table Order (expand; reverse: lossless)
COMMENT ON TABLE "Order" IS 'what was bought';

-- step 6 of 7: add column Order.at (expand; reverse: lossless)
ALTER TABLE "Order" ADD COLUMN "at" timestamptz(6) NOT NULL DEFAULT now();

-- step 7 of 7: alter column Order.customer (migrate; reverse: lossless)
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(80);

COMMIT;
