-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (alter column): alter column Order.customer: varchar(80) to varchar(50) (lossless, but fails where a value of column Order.customer does not fit its former type)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes; rewrites the table
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(50) USING case when char_length("customer") > 50 then "customer" || ' (too long)' else "customer" end;

-- undo step 7 (add column): drop column Order.at (lossy: values written to column Order.at since)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" DROP COLUMN "at";

-- undo step 6 (alter table): alter table Order: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
COMMENT ON TABLE "Order" IS NULL;

-- undo step 5 (rename constraint): rename primary key pk_Order to pk_purchase on Order (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME CONSTRAINT "pk_Order" TO "pk_purchase";

-- undo step 4 (rename index): rename index idx_customer to idx_buyer on Order (lossless)
--   lock SHARE UPDATE EXCLUSIVE on Order, blocks nobody
ALTER INDEX "idx_customer" RENAME TO "idx_buyer";

-- undo step 3 (rename identity sequence): rename sequence of column Order.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"purchase_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"Order"', 'id'), 'purchase_id_seq'); END IF; END $schemac$;

-- undo step 2 (rename column): rename column Order.customer to buyer (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME COLUMN "customer" TO "buyer";

-- undo step 1 (rename table): rename table Order to purchase (lossless)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE "Order" RENAME TO "purchase";

COMMIT;
