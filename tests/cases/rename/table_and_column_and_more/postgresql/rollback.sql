-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 7 back: alter column Order.customer (lossless)
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(50);

-- step 6 back: add column Order.at (lossless)
ALTER TABLE "Order" DROP COLUMN "at";

-- step 5 back: alter table Order (lossless)
COMMENT ON TABLE "Order" IS NULL;

-- step 4 back: rename primary key pk_purchase to pk_Order on Order (lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_Order" TO "pk_purchase";

-- step 3 back: rename index idx_buyer to idx_customer on Order (lossless)
ALTER INDEX "idx_customer" RENAME TO "idx_buyer";

-- step 2 back: rename column Order.buyer to customer (lossless)
ALTER TABLE "Order" RENAME COLUMN "customer" TO "buyer";

-- step 1 back: rename table purchase to Order (lossless)
ALTER TABLE "Order" RENAME TO "purchase";

COMMIT;
