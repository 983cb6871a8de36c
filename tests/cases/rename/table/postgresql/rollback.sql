-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename constraint): rename primary key pk_Order to pk_purchase on Order (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME CONSTRAINT "pk_Order" TO "pk_purchase";

-- undo step 2 (rename identity sequence): rename sequence of column Order.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"purchase_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"Order"', 'id'), 'purchase_id_seq'); END IF; END $schemac$;

-- undo step 1 (rename table): rename table Order to purchase (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME TO "purchase";

COMMIT;
