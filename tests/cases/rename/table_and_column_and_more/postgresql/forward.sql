-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: rename table purchase to Order (contract; reverse: lossless)
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 7: rename column Order.buyer to customer (contract; reverse: lossless)
ALTER TABLE "Order" RENAME COLUMN "buyer" TO "customer";

-- step 3 of 7: rename index idx_buyer to idx_customer on Order (migrate; reverse: lossless)
ALTER INDEX "idx_buyer" RENAME TO "idx_customer";

-- step 4 of 7: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

-- step 5 of 7: alter table Order: comment (expand; reverse: lossless)
COMMENT ON TABLE "Order" IS 'what was bought';

-- step 6 of 7: add column Order.at (expand; reverse: lossy: values written to column Order.at since)
ALTER TABLE "Order" ADD COLUMN "at" timestamptz(6) NOT NULL DEFAULT now();

-- step 7 of 7: alter column Order.customer: varchar(50) to varchar(80) (expand; reverse: lossless, but fails where a value of column Order.customer does not fit its former type)
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(80);

COMMIT;
