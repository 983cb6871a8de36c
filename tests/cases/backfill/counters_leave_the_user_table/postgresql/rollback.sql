-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 9 to 6, in one statement:
--   9 (drop column): add column user.website_coins, fill column user.website_coins (restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   8 (drop column): add column user.total_favorites, alter column user.total_favorites: set default, fill column user.total_favorites, alter column user.total_favorites: not null (restored from user_stats.total_favorites, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   7 (drop column): add column user.total_likes, fill column user.total_likes (restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes; scans the table
ALTER TABLE "user"
  ADD COLUMN "website_coins" numeric(12,2),
  ADD COLUMN "total_favorites" integer,
  ADD COLUMN "total_likes" integer,
  ADD COLUMN "fans_count" integer;
ALTER TABLE "user" ALTER COLUMN "total_favorites" SET DEFAULT 0;
UPDATE "user" SET "website_coins" = "user_stats"."website_coins"
FROM "user_stats"
WHERE ("user_stats"."user_id" = "user"."id") AND "user"."website_coins" IS NULL;
UPDATE "user" SET "total_favorites" = "user_stats"."total_favorites"
FROM "user_stats"
WHERE ("user_stats"."user_id" = "user"."id") AND "user"."total_favorites" IS NULL;
UPDATE "user" SET "total_favorites" = DEFAULT WHERE "total_favorites" IS NULL;
UPDATE "user" SET "total_likes" = "user_stats"."total_likes"
FROM "user_stats"
WHERE ("user_stats"."user_id" = "user"."id") AND "user"."total_likes" IS NULL;
UPDATE "user" SET "fans_count" = "user_stats"."fans_count"
FROM "user_stats"
WHERE ("user_stats"."user_id" = "user"."id") AND "user"."fans_count" IS NULL;
ALTER TABLE "user" ALTER COLUMN "total_favorites" SET NOT NULL;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (analyze table): nothing to do (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_user_stats_user_id on user_stats (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "user_stats" DROP CONSTRAINT "fk_user_stats_user_id";

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table user_stats (lossy: rows written to table user_stats since)
--   lock ACCESS EXCLUSIVE on user_stats, blocks reads and writes for a moment
DROP TABLE "user_stats";

COMMIT;
