-- schemac: forward script for PostgreSQL 14 and later, 8 steps
-- 3 transactions and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 8: add column audit_log.token (expand; reverse: lossy: values written to column audit_log.token since)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" ADD COLUMN "token" uuid;

-- step 2 of 8: alter column audit_log.token: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" ALTER COLUMN "token" SET DEFAULT gen_random_uuid();

COMMIT;

-- step 3 of 8: fill column audit_log.token (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on audit_log, blocks only writes to the same rows; changes rows; about 5,000,000 rows, 83 seconds to 17 minutes (a rough estimate)
--   in batches of at most 3 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "day", "number" INTO schemac_low FROM "audit_log" ORDER BY "day", "number" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "day", "number" INTO schemac_high FROM (
      SELECT "day", "number" FROM "audit_log" WHERE ("day", "number") >= (schemac_low."day", schemac_low."number")
      ORDER BY "day", "number" LIMIT 3
    ) AS batch ORDER BY "day" DESC, "number" DESC LIMIT 1;
    UPDATE "audit_log" SET "token" = gen_random_uuid() WHERE "token" IS NULL AND ("audit_log"."day", "audit_log"."number") >= (schemac_low."day", schemac_low."number") AND ("audit_log"."day", "audit_log"."number") <= (schemac_high."day", schemac_high."number");
    COMMIT;
    SELECT "day", "number" INTO schemac_low FROM "audit_log" WHERE ("day", "number") > (schemac_high."day", schemac_high."number")
    ORDER BY "day", "number" LIMIT 1;
  END LOOP;
END
$schemac$;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 8: add column audit_log.mark (expand; reverse: lossy: values written to column audit_log.mark since)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" ADD COLUMN "mark" integer;

COMMIT;

-- step 5 of 8: alter column audit_log.token: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on audit_log, blocks reads and writes for that moment only; scans the table; about 5,000,000 rows, up to 10 seconds (a rough estimate)
ALTER TABLE "audit_log" ADD CONSTRAINT "schemac_not_null" CHECK ("token" IS NOT NULL) NOT VALID;
ALTER TABLE "audit_log" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "audit_log" ALTER COLUMN "token" SET NOT NULL;
ALTER TABLE "audit_log" DROP CONSTRAINT "schemac_not_null";

-- step 6 of 8: fill column audit_log.mark (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on audit_log and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 5,000,000 rows, 83 seconds to 17 minutes (a rough estimate)
--   in batches of at most 3 rows, each committed by itself: where it stops, run it again
DO $schemac$
DECLARE
  schemac_low record;
  schemac_high record;
BEGIN
  SELECT "day", "number" INTO schemac_low FROM "audit_log" ORDER BY "day", "number" LIMIT 1;
  WHILE FOUND LOOP
    SELECT "day", "number" INTO schemac_high FROM (
      SELECT "day", "number" FROM "audit_log" WHERE ("day", "number") >= (schemac_low."day", schemac_low."number")
      ORDER BY "day", "number" LIMIT 3
    ) AS batch ORDER BY "day" DESC, "number" DESC LIMIT 1;
    UPDATE "audit_log" SET "mark" = "number" * 2
      WHERE "audit_log"."mark" IS NULL AND ("audit_log"."day", "audit_log"."number") >= (schemac_low."day", schemac_low."number") AND ("audit_log"."day", "audit_log"."number") <= (schemac_high."day", schemac_high."number");
    COMMIT;
    SELECT "day", "number" INTO schemac_low FROM "audit_log" WHERE ("day", "number") > (schemac_high."day", schemac_high."number")
    ORDER BY "day", "number" LIMIT 1;
  END LOOP;
END
$schemac$;

-- step 7 of 8: alter column audit_log.mark: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on audit_log, blocks reads and writes for that moment only; scans the table; about 5,000,000 rows, up to 10 seconds (a rough estimate)
ALTER TABLE "audit_log" ADD CONSTRAINT "schemac_not_null" CHECK ("mark" IS NOT NULL) NOT VALID;
ALTER TABLE "audit_log" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "audit_log" ALTER COLUMN "mark" SET NOT NULL;
ALTER TABLE "audit_log" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 8 of 8: analyze table audit_log (migrate; reverse: lossless)
ANALYZE "audit_log";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
