-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: add column resident.street (expand; reverse: lossy: values written to column resident.street since)
--   lock ACCESS EXCLUSIVE on resident, blocks reads and writes for a moment
ALTER TABLE "resident" ADD COLUMN "street" varchar(40);

COMMIT;

-- step 2 of 3: fill column resident.street (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on resident and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "village", "seat" INTO schemac_low FROM "resident" ORDER BY "village", "seat" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "village", "seat" INTO schemac_high FROM (
      SELECT "village", "seat" FROM "resident" WHERE ("village", "seat") >= (schemac_low."village", schemac_low."seat")
      ORDER BY "village", "seat" LIMIT 2
    ) AS batch ORDER BY "village" DESC, "seat" DESC LIMIT 1;
    UPDATE "resident" SET "street" = "house"."street"
      FROM "house"
      WHERE ("house"."number" = "resident"."house_number") AND "resident"."street" IS NULL AND ("resident"."village", "resident"."seat") >= (schemac_low."village", schemac_low."seat") AND ("resident"."village", "resident"."seat") <= (schemac_high."village", schemac_high."seat");
    COMMIT;
    SELECT "village", "seat" INTO schemac_low FROM "resident" WHERE ("village", "seat") > (schemac_high."village", schemac_high."seat")
    ORDER BY "village", "seat" LIMIT 1;
  END LOOP;
END
$schemac$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 3: analyze table resident (migrate; reverse: lossless)
ANALYZE "resident";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
