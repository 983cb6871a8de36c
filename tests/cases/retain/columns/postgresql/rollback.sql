-- schemac: rollback script for PostgreSQL 14 and later, 12 steps
-- 1 transaction and 4 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 12 (drop enum): create enum mood (lossless)
CREATE TYPE "mood" AS ENUM ('calm', 'cross');

-- undo steps 11 to 7, in one statement:
--   11 (drop column): add column user.zone_id, fill column user.zone_id (lossless from schemac_retained_user; rows that came since get null)
--   10 (drop column): add column user.note, fill column user.note (lossless from schemac_retained_user; rows that came since get null)
--   9 (drop column): add column user.mood, fill column user.mood, alter column user.mood: not null (lossless from schemac_retained_user; rows that came since get a zero value)
--   8 (drop column): add column user.points, alter column user.points: set default, fill column user.points, alter column user.points: not null (lossless from schemac_retained_user; rows that came since get the default)
--   7 (drop column): add column user.phone, fill column user.phone, alter column user.phone: not null (lossy from schemac_retained_user; rows that came since get a zero value, but rows that came since share one value in it, which key uq_user_phone takes once: give them theirs before that)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table
ALTER TABLE "user"
  ADD COLUMN "zone_id" bigint,
  ADD COLUMN "note" text,
  ADD COLUMN "mood" "mood",
  ADD COLUMN "points" integer,
  ADD COLUMN "phone" varchar(20);
ALTER TABLE "user" ALTER COLUMN "points" SET DEFAULT 3;
ALTER TABLE "user" DISABLE TRIGGER "touch_user";
UPDATE "user" SET "zone_id" = "schemac_retained_user"."zone_id"
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."zone_id" IS NULL;
ALTER TABLE "user" ENABLE TRIGGER "touch_user";
ALTER TABLE "user" DISABLE TRIGGER "touch_user";
UPDATE "user" SET "note" = "schemac_retained_user"."note"
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."note" IS NULL;
ALTER TABLE "user" ENABLE TRIGGER "touch_user";
ALTER TABLE "user" DISABLE TRIGGER "touch_user";
UPDATE "user" SET "mood" = CAST("schemac_retained_user"."mood" AS "mood")
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."mood" IS NULL;
UPDATE "user" SET "mood" = enum_first(cast(null as "mood")) WHERE "mood" IS NULL;
ALTER TABLE "user" ENABLE TRIGGER "touch_user";
ALTER TABLE "user" DISABLE TRIGGER "touch_user";
UPDATE "user" SET "points" = "schemac_retained_user"."points"
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."points" IS NULL;
UPDATE "user" SET "points" = DEFAULT WHERE "points" IS NULL;
ALTER TABLE "user" ENABLE TRIGGER "touch_user";
ALTER TABLE "user" DISABLE TRIGGER "touch_user";
UPDATE "user" SET "phone" = "schemac_retained_user"."phone"
FROM "schemac_retained_user"
WHERE ("schemac_retained_user"."id" = "user"."id") AND "user"."phone" IS NULL;
UPDATE "user" SET "phone" = '' WHERE "phone" IS NULL;
ALTER TABLE "user" ENABLE TRIGGER "touch_user";
ALTER TABLE "user"
  ALTER COLUMN "mood" SET NOT NULL,
  ALTER COLUMN "points" SET NOT NULL,
  ALTER COLUMN "phone" SET NOT NULL;

-- undo step 6 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 5 (create table): drop table schemac_retained_user (lossless)
--   lock ACCESS EXCLUSIVE on schemac_retained_user, blocks reads and writes for a moment
DROP TABLE "schemac_retained_user";

COMMIT;

-- undo step 4 (drop unique key): add unique key uq_user_phone on user (lossless, but fails where two rows share key uq_user_phone)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_user_phone"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_user_phone" ON "user" ("phone");
SET lock_timeout = '10s';
ALTER TABLE "user" ADD CONSTRAINT "uq_user_phone" UNIQUE USING INDEX "uq_user_phone";

-- undo step 3 (drop index): add index idx_points on user (lossless)
--   lock SHARE UPDATE EXCLUSIVE on user, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_points"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_points" ON "user" ("points");
SET lock_timeout = '10s';

-- undo step 2 (drop check): add check chk_points on user, validate check chk_points on user (lossless, but fails where a row breaks check chk_points)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on user, blocks nobody; scans the table
ALTER TABLE "user" ADD CONSTRAINT "chk_points" CHECK ("points" >= 0) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "chk_points";

-- undo step 1 (drop foreign key): add foreign key fk_user_zone_id on user, validate foreign key fk_user_zone_id on user (lossless, but fails where a row of user has no match in zone)
--   lock SHARE ROW EXCLUSIVE on user and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on user and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "user" ADD CONSTRAINT "fk_user_zone_id" FOREIGN KEY ("zone_id") REFERENCES "zone" ("id") NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "fk_user_zone_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
