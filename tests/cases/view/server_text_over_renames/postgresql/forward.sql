-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: drop view over_base (migrate; reverse: lossy: privileges on view over_base do not come back)
DROP VIEW "over_base";

-- step 2 of 7: drop view over_t (migrate; reverse: lossy: privileges on view over_t do not come back)
DROP VIEW "over_t";

-- step 3 of 7: rename view base to ground (contract; reverse: lossless)
ALTER VIEW "base" RENAME TO "ground";

-- step 4 of 7: rename column t.a to c (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "c";

-- step 5 of 7: create view over_base (migrate; reverse: lossless)
CREATE VIEW "over_base" AS
select id from ground;

-- step 6 of 7: create view over_t (migrate; reverse: lossless)
CREATE VIEW "over_t" AS
select t.c as a, u.id from t, u;

-- step 7 of 7: drop column t.gone (contract; reverse: lossy: the values of column t.gone do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "gone";

COMMIT;
