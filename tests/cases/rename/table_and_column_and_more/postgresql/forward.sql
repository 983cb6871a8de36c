-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 8: rename table purchase to Order (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on purchase, blocks reads and writes for a moment
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 8: rename column Order.buyer to customer (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME COLUMN "buyer" TO "customer";

-- step 3 of 8: rename sequence of column Order.id (migrate; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"Order_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"Order"', 'id'), 'Order_id_seq'); END IF; END $schemac$;

-- step 4 of 8: rename index idx_buyer to idx_customer on Order (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
ALTER INDEX "idx_buyer" RENAME TO "idx_customer";

-- step 5 of 8: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

-- step 6 of 8: alter table Order: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
COMMENT ON TABLE "Order" IS 'what was bought';

-- step 7 of 8: add column Order.at (expand; reverse: lossy: values written to column Order.at since)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" ADD COLUMN "at" timestamptz(6) NOT NULL DEFAULT now();

-- step 8 of 8: alter column Order.customer: varchar(50) to varchar(80) (expand; reverse: lossless, but fails where a value of column Order.customer does not fit its former type)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(80);

COMMIT;
