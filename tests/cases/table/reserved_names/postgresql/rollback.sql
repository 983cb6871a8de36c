-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create view): drop view view (lossless)
DROP VIEW "view";

-- undo step 4 (add index): drop index idx_table_order on table (lossless)
DROP INDEX "idx_table_order";

-- undo step 3 (add index): drop index group on Order (lossless)
DROP INDEX "group";

-- undo step 2 (create table): drop table table (lossy: rows written to table table since)
--   lock ACCESS EXCLUSIVE on table, blocks reads and writes for a moment
DROP TABLE "table";

-- undo step 1 (create table): drop table Order (lossy: rows written to table Order since)
--   lock ACCESS EXCLUSIVE on Order, blocks reads and writes for a moment
DROP TABLE "Order";

COMMIT;
