-- schemac: forward script for PostgreSQL 14 and later, 12 steps
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

-- step 1 of 12: drop foreign key fk_user_zone_id on user (contract; reverse: lossless, but fails where a row of user has no match in zone)
--   lock ACCESS EXCLUSIVE on user and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "user" DROP CONSTRAINT "fk_user_zone_id";

-- step 2 of 12: drop check chk_points on user (contract; reverse: lossless, but fails where a row breaks check chk_points)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user" DROP CONSTRAINT "chk_points";

COMMIT;

-- step 3 of 12: drop index idx_points on user (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on user, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_points";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 12: drop unique key uq_user_phone on user (contract; reverse: lossless, but fails where two rows share key uq_user_phone)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user" DROP CONSTRAINT "uq_user_phone";

-- step 5 of 12: create table schemac_retained_user (contract; reverse: lossless)
CREATE TABLE "schemac_retained_user" (
  "id" bigint NOT NULL,
  "phone" varchar(20),
  "points" integer,
  "mood" text,
  "note" text,
  "zone_id" bigint,
  CONSTRAINT "schemac_retained_user_pkey" PRIMARY KEY ("id")
);

-- step 6 of 12: retain columns phone, points, mood, note, zone_id of user in schemac_retained_user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
INSERT INTO "schemac_retained_user" ("id", "phone", "points", "mood", "note", "zone_id") SELECT "id", "phone", "points", "mood", "note", "zone_id" FROM "user";

-- steps 7 to 11 of 12, in one statement:
--   7: drop column user.phone (contract; reverse: lossy from schemac_retained_user; rows that came since get a zero value, but rows that came since share one value in it, which key uq_user_phone takes once: give them theirs before that)
--   8: drop column user.points (contract; reverse: lossless from schemac_retained_user; rows that came since get the default)
--   9: drop column user.mood (contract; reverse: lossless from schemac_retained_user; rows that came since get a zero value)
--   10: drop column user.note (contract; reverse: lossless from schemac_retained_user; rows that came since get null)
--   11: drop column user.zone_id (contract; reverse: lossless from schemac_retained_user; rows that came since get null)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "phone",
  DROP COLUMN "points",
  DROP COLUMN "mood",
  DROP COLUMN "note",
  DROP COLUMN "zone_id";

-- step 12 of 12: drop enum mood (contract; reverse: lossless)
DROP TYPE "mood";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
