-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename table purchase to Order (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on purchase, blocks reads and writes for a moment
ALTER TABLE "purchase" RENAME TO "Order";

-- step 2 of 3: rename sequence of column Order.id (migrate; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"Order_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"Order"', 'id'), 'Order_id_seq'); END IF; END $schemac$;

-- step 3 of 3: rename primary key pk_purchase to pk_Order on Order (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME CONSTRAINT "pk_purchase" TO "pk_Order";

COMMIT;
