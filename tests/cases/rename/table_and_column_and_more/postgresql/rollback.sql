-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (alter column): alter column Order.customer: varchar(80) to varchar(50) (lossless, but fails where a value of column Order.customer does not fit its former type)
ALTER TABLE "Order" ALTER COLUMN "customer" TYPE varchar(50);

-- undo step 6 (add column): drop column Order.at (lossy: values written to column Order.at since)
ALTER TABLE "Order" DROP COLUMN "at";

-- undo step 5 (alter table): alter table Order: comment (lossless)
COMMENT ON TABLE "Order" IS NULL;

-- undo step 4 (rename constraint): rename primary key pk_Order to pk_purchase on Order (lossless)
ALTER TABLE "Order" RENAME CONSTRAINT "pk_Order" TO "pk_purchase";

-- undo step 3 (rename index): rename index idx_customer to idx_buyer on Order (lossless)
ALTER INDEX "idx_customer" RENAME TO "idx_buyer";

-- undo step 2 (rename column): rename column Order.customer to buyer (lossless)
ALTER TABLE "Order" RENAME COLUMN "customer" TO "buyer";

-- undo step 1 (rename table): rename table Order to purchase (lossless)
ALTER TABLE "Order" RENAME TO "purchase";

COMMIT;
