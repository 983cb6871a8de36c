-- schemac: rollback script for PostgreSQL 14 and later, 23 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 23 to 18, in one statement:
--   23 (drop column): add column user.rank, fill column user.rank (restored from user.rank_or_none, but NULL of user.rank became -1; what was written to it since they were compared is not there)
--   22 (drop column): add column user.tag, fill column user.tag, alter column user.tag: not null (restored from user.label, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   21 (drop column): add column user.size (lossy: the values of column user.size do not come back: into user.size_text they went through a cast)
--   20 (drop column): add column user.mail, fill column user.mail (restored from profile.mail, but rows of user that the backfill of profile leaves out have none; what was written to it since they were compared is not there)
--   19 (drop column): add column user.city (lossy: the values of column user.city do not come back: into city they went through `distinct`)
--   18 (drop column): add column user.nick (lossy: the values of column user.nick do not come back: into profile.nick they went through lower())
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table
ALTER TABLE "user"
  ADD COLUMN "rank" integer,
  ADD COLUMN "tag" varchar(10),
  ADD COLUMN "size" integer NOT NULL DEFAULT 0,
  ADD COLUMN "mail" varchar(40),
  ADD COLUMN "city" varchar(20),
  ADD COLUMN "nick" varchar(20) NOT NULL DEFAULT '';
ALTER TABLE "user" ALTER COLUMN "size" DROP DEFAULT;
ALTER TABLE "user" ALTER COLUMN "nick" DROP DEFAULT;
UPDATE "user" SET "rank" = "user"."rank_or_none"
WHERE "user"."rank" IS NULL;
UPDATE "user" SET "tag" = "user"."label"
WHERE "user"."tag" IS NULL;
UPDATE "user" SET "tag" = '' WHERE "tag" IS NULL;
UPDATE "user" SET "mail" = "profile"."mail"
FROM "profile"
WHERE ("profile"."user_id" = "user"."id") AND "user"."mail" IS NULL;
ALTER TABLE "user" ALTER COLUMN "tag" SET NOT NULL;

-- undo step 17 (check carried): nothing to do (lossless)

-- undo step 16 (analyze table): nothing to do (lossless)

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo step 13 (alter column): alter column user.rank_or_none: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "rank_or_none" DROP NOT NULL;

-- undo step 12 (alter column): alter column user.label: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "label" DROP NOT NULL;

-- undo step 11 (alter column): alter column user.size_text: nullable (lossless)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "size_text" DROP NOT NULL;

-- undo step 10 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 9 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 8 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 7 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo steps 5 to 3, in one statement:
--   5 (add column): drop column user.rank_or_none (lossy: values written to column user.rank_or_none since)
--   4 (add column): drop column user.label (lossy: values written to column user.label since)
--   3 (add column): drop column user.size_text (lossy: values written to column user.size_text since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE "user"
  DROP COLUMN "rank_or_none",
  DROP COLUMN "label",
  DROP COLUMN "size_text";

-- undo step 2 (create table): drop table profile (lossy: rows written to table profile since)
--   lock ACCESS EXCLUSIVE on profile, blocks reads and writes for a moment
DROP TABLE "profile";

-- undo step 1 (create table): drop table city (lossy: rows written to table city since)
--   lock ACCESS EXCLUSIVE on city, blocks reads and writes for a moment
DROP TABLE "city";

COMMIT;
