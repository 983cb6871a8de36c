-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 5: add column visit.place (expand; reverse: lossy: values written to column visit.place since)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" ADD COLUMN "place" varchar(40);

-- step 2 of 5: alter column visit.place: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" ALTER COLUMN "place" SET DEFAULT 'none';

COMMIT;

-- step 3 of 5: fill column visit.place (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on visit and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 12,000,000 rows, 3 to 40 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "id" INTO schemac_low FROM "visit" ORDER BY "id" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "id" INTO schemac_high FROM (
      SELECT "id" FROM "visit" WHERE ("id") >= (schemac_low."id")
      ORDER BY "id" LIMIT 2
    ) AS batch ORDER BY "id" DESC LIMIT 1;
    ALTER TABLE "visit" DISABLE TRIGGER "touch_visit";
    UPDATE "visit" SET "place" = nullif(lower("path"), '')
      WHERE ("path" <> '/hidden') AND "visit"."place" IS NULL AND ("visit"."id") >= (schemac_low."id") AND ("visit"."id") <= (schemac_high."id");
    UPDATE "visit" SET "place" = DEFAULT WHERE "place" IS NULL AND ("visit"."id") >= (schemac_low."id") AND ("visit"."id") <= (schemac_high."id");
    ALTER TABLE "visit" ENABLE TRIGGER "touch_visit";
    COMMIT;
    SELECT "id" INTO schemac_low FROM "visit" WHERE ("id") > (schemac_high."id")
    ORDER BY "id" LIMIT 1;
  END LOOP;
END
$schemac$;

-- step 4 of 5: alter column visit.place: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on visit, blocks reads and writes for that moment only; scans the table; about 12,000,000 rows, 1 to 24 seconds (a rough estimate)
ALTER TABLE "visit" ADD CONSTRAINT "schemac_not_null" CHECK ("place" IS NOT NULL) NOT VALID;
ALTER TABLE "visit" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "visit" ALTER COLUMN "place" SET NOT NULL;
ALTER TABLE "visit" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: analyze table visit (migrate; reverse: lossless)
ANALYZE "visit";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
