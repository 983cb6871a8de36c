-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 10 (create view): drop view whole_key (lossless)
DROP VIEW "whole_key";

-- undo step 9 (create view): drop view outer_aggregate (lossless)
DROP VIEW "outer_aggregate";

-- undo step 8 (create view): drop view ordered (lossless)
DROP VIEW "ordered";

-- undo step 7 (create view): drop view item (lossless)
DROP VIEW "item";

-- undo step 6 (create view): drop view inside_an_aggregate (lossless)
DROP VIEW "inside_an_aggregate";

-- undo step 5 (create view): drop view inner_groups (lossless)
DROP VIEW "inner_groups";

-- undo step 4 (create view): drop view having (lossless)
DROP VIEW "having";

-- undo step 3 (create view): drop view before_grouping (lossless)
DROP VIEW "before_grouping";

-- undo step 2 (create table): drop table b (lossy: rows written to table b since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
DROP TABLE "b";

-- undo step 1 (create table): drop table a (lossy: rows written to table a since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
DROP TABLE "a";

COMMIT;
