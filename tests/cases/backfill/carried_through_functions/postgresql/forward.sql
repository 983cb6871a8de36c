-- schemac: forward script for PostgreSQL 14 and later, 23 steps
-- 4 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 23: create table city (expand; reverse: lossy: rows written to table city since)
CREATE TABLE "city" (
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_city" PRIMARY KEY ("name")
);

-- step 2 of 23: create table profile (expand; reverse: lossy: rows written to table profile since)
CREATE TABLE "profile" (
  "user_id" bigint NOT NULL,
  "nick" varchar(20) NOT NULL,
  "mail" varchar(40),
  CONSTRAINT "pk_profile" PRIMARY KEY ("user_id")
);

-- steps 3 to 5 of 23, in one statement:
--   3: add column user.size_text (expand; reverse: lossy: values written to column user.size_text since)
--   4: add column user.label (expand; reverse: lossy: values written to column user.label since)
--   5: add column user.rank_or_none (expand; reverse: lossy: values written to column user.rank_or_none since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  ADD COLUMN "size_text" varchar(20),
  ADD COLUMN "label" varchar(20),
  ADD COLUMN "rank_or_none" integer;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 6 of 23: fill table city (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "city" ("name")
SELECT "backfill"."name"
FROM (
  select distinct
    "city" as "name"
  from "user"
  where "city" is not null
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "city" AS "there" WHERE "there"."name" = "backfill"."name");

-- step 7 of 23: fill table profile (migrate; reverse: lossless)
--   lock ACCESS SHARE on the tables that it reads, blocks nobody; changes rows
INSERT INTO "profile" ("user_id", "nick", "mail")
SELECT "backfill"."user_id", "backfill"."nick", "backfill"."mail"
FROM (
  select
    "id" as "user_id",
    lower("nick") as "nick",
    "mail"
  from "user"
  where "mail" is not null
) AS "backfill"
WHERE NOT EXISTS (SELECT 1 FROM "profile" AS "there" WHERE "there"."user_id" = "backfill"."user_id");

-- step 8 of 23: fill column user.size_text (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "size_text" = cast("size" as text)
WHERE "user"."size_text" IS NULL;

-- step 9 of 23: fill column user.label (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "label" = "tag"
WHERE "user"."label" IS NULL;

-- step 10 of 23: fill column user.rank_or_none (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on user and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "user" SET "rank_or_none" = coalesce("rank", -1)
WHERE "user"."rank_or_none" IS NULL;

COMMIT;

-- step 11 of 23: alter column user.size_text: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("size_text" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "size_text" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

-- step 12 of 23: alter column user.label: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("label" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "label" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

-- step 13 of 23: alter column user.rank_or_none: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on user, blocks reads and writes for that moment only; scans the table
ALTER TABLE "user" ADD CONSTRAINT "schemac_not_null" CHECK ("rank_or_none" IS NOT NULL) NOT VALID;
ALTER TABLE "user" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "user" ALTER COLUMN "rank_or_none" SET NOT NULL;
ALTER TABLE "user" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 14 of 23: analyze table city (migrate; reverse: lossless)
ANALYZE "city";

-- step 15 of 23: analyze table profile (migrate; reverse: lossless)
ANALYZE "profile";

-- step 16 of 23: analyze table user (migrate; reverse: lossless)
ANALYZE "user";

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 17 of 23: check values of columns mail, tag, rank of user (contract; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on user, blocks writes; scans the table
LOCK TABLE "user" IN SHARE ROW EXCLUSIVE MODE;
DO $schemac$
BEGIN
  IF EXISTS (SELECT FROM "user" WHERE EXISTS (SELECT 1 FROM "profile" WHERE ("profile"."user_id" = "user"."id") AND NOT (CAST("profile"."mail" AS text) IS NOT DISTINCT FROM CAST("user"."mail" AS text)))) THEN
    RAISE EXCEPTION 'user.mail has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT (CAST("user"."label" AS text) IS NOT DISTINCT FROM CAST("user"."tag" AS text))) THEN
    RAISE EXCEPTION 'user.tag has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
  IF EXISTS (SELECT FROM "user" WHERE NOT ("user"."rank_or_none" IS NOT DISTINCT FROM coalesce("user"."rank", -1))) THEN
    RAISE EXCEPTION 'user.rank has values that were written since they were carried elsewhere'
      USING HINT = 'bring both places together, then go on from this step';
  END IF;
END
$schemac$;

-- steps 18 to 23 of 23, in one statement:
--   18: drop column user.nick (contract; reverse: lossy: the values of column user.nick do not come back: into profile.nick they went through lower())
--   19: drop column user.city (contract; reverse: lossy: the values of column user.city do not come back: into city they went through `distinct`)
--   20: drop column user.mail (contract; reverse: restored from profile.mail, but rows of user that the backfill of profile leaves out have none; what was written to it since they were compared is not there)
--   21: drop column user.size (contract; reverse: lossy: the values of column user.size do not come back: into user.size_text they went through a cast)
--   22: drop column user.tag (contract; reverse: restored from user.label, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   23: drop column user.rank (contract; reverse: restored from user.rank_or_none, but NULL of user.rank became -1; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "nick",
  DROP COLUMN "city",
  DROP COLUMN "mail",
  DROP COLUMN "size",
  DROP COLUMN "tag",
  DROP COLUMN "rank";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
