-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (drop column): add column t.gone (lossy: the values of column t.gone do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "gone" integer NOT NULL DEFAULT 0;
ALTER TABLE "t" ALTER COLUMN "gone" DROP DEFAULT;

-- undo step 6 (create view): drop view over_t (lossless)
DROP VIEW "over_t";

-- undo step 5 (create view): drop view over_base (lossless)
DROP VIEW "over_base";

-- undo step 4 (rename column): rename column t.c to a (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "c" TO "a";

-- undo step 3 (rename view): rename view ground to base (lossless)
ALTER VIEW "ground" RENAME TO "base";

-- undo step 2 (drop view): create view over_t (lossy: privileges on view over_t do not come back)
CREATE VIEW "over_t" AS
select t.a, u.id from t, u;

-- undo step 1 (drop view): create view over_base (lossy: privileges on view over_base do not come back)
CREATE VIEW "over_base" AS
select id from base;

COMMIT;
