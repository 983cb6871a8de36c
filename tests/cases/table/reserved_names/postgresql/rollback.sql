-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create view): drop view view (lossless)
DROP VIEW "view";

-- undo step 4 (add index): drop index idx_table_order on table (lossless)
DROP INDEX "idx_table_order";

-- undo step 3 (add index): drop index group on Order (lossless)
DROP INDEX "group";

-- undo step 2 (create table): drop table table (lossy: rows written to table table since)
DROP TABLE "table";

-- undo step 1 (create table): drop table Order (lossy: rows written to table Order since)
DROP TABLE "Order";

COMMIT;
