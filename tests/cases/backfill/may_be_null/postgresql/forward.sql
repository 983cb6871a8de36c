-- schemac: forward script for PostgreSQL 14 and later, 12 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 12: create table profile (expand; reverse: lossy: rows written to table profile since)
CREATE TABLE "profile" (
  "user_id" bigint NOT NULL,
  "nick" varchar(20) NOT NULL,
  "town" varchar(20) NOT NULL,
  CONSTRAINT "pk_profile" PRIMARY KEY ("user_id")
);

-- steps 2 to 4 of 12, in one statement:
--   2: add column user.shown (expand; reverse: lossy: values written to column user.shown since)
--   3: add column user.town_id (expand; reverse: lossy: values written to column user.town_id since)
--   4: add column user.town_no (expand; reverse: lossy: values written to column user.town_no since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  ADD COLUMN "shown" varchar(20),
  ADD COLUMN "town_id" bigint,
  ADD COLUMN "town_no" bigint;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 12: fill table profile (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "profile" ("user_id", "nick", "town")
SELECT "backfill"."user_id", "backfill"."nick", "backfill"."town"
FROM (
  select
    "u"."id" as "user_id",
    "u"."name" as "nick",
    "t"."name" as "town"
  from "user" as "u"
  left join "town" as "t" on "t"."id" = "u"."id"
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "profile" AS "there" WHERE "there"."user_id" = "backfill"."user_id");

-- step 6 of 12: fill column user.shown (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "shown" = upper("name")
WHERE "user"."shown" IS NULL;

-- step 7 of 12: fill column user.town_id (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "town_id" = "t"."id"
FROM "town" as "t"
WHERE ("t"."name" = "user"."city") AND "user"."town_id" IS NULL;

-- step 8 of 12: fill column user.town_no (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "town_no" = "t"."id"
FROM "town" as "t"
WHERE ("t"."id" = "user"."id") AND "user"."town_no" IS NULL;

COMMIT;

-- step 9 of 12: alter column user.shown: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("shown" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "shown" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

-- step 10 of 12: alter column user.town_no: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("town_no" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "town_no" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 11 of 12: analyze table profile (migrate; reverse: lossless)
ANALYZE "profile";

-- step 12 of 12: analyze table user (migrate; reverse: lossless)
ANALYZE "user";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
