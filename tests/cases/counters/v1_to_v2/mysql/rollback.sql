-- schemac: rollback script for MySQL 8.0.16 and later, 11 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 11 to 6, in one statement:
--   11 (drop column): add column user.website_coins, alter column user.website_coins: set default, fill column user.website_coins (restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   10 (drop column): add column user.total_article_exposure, alter column user.total_article_exposure: set default, fill column user.total_article_exposure (restored from user_stats.total_article_exposure, but NULL of user.total_article_exposure became 0; what was written to it since they were compared is not there)
--   9 (drop column): add column user.total_sponsorship, alter column user.total_sponsorship: set default, fill column user.total_sponsorship (restored from user_stats.total_sponsorship, but NULL of user.total_sponsorship became 0; what was written to it since they were compared is not there)
--   8 (drop column): add column user.total_favorites, alter column user.total_favorites: set default, fill column user.total_favorites (restored from user_stats.total_favorites, but NULL of user.total_favorites became 0; what was written to it since they were compared is not there)
--   7 (drop column): add column user.total_likes, alter column user.total_likes: set default, fill column user.total_likes (restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   6 (drop column): add column user.fans_count, alter column user.fans_count: set default, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
--   lock SHARED_WRITE on user, blocks only writes to the same rows; changes rows
ALTER TABLE `user`
  ADD COLUMN `website_coins` int NULL AFTER `bio`,
  ADD COLUMN `total_article_exposure` bigint NULL COMMENT 'Times that an article of this user was shown' AFTER `bio`,
  ADD COLUMN `total_sponsorship` decimal(12,2) NULL COMMENT 'Money that readers gave' AFTER `bio`,
  ADD COLUMN `total_favorites` int NULL AFTER `bio`,
  ADD COLUMN `total_likes` int NULL AFTER `bio`,
  ADD COLUMN `fans_count` int NULL COMMENT 'Users who follow this one' AFTER `bio`,
  LOCK=NONE;
ALTER TABLE `user`
  ALTER COLUMN `website_coins` SET DEFAULT 0,
  ALTER COLUMN `total_article_exposure` SET DEFAULT 0,
  ALTER COLUMN `total_sponsorship` SET DEFAULT 0,
  ALTER COLUMN `total_favorites` SET DEFAULT 0,
  ALTER COLUMN `total_likes` SET DEFAULT 0,
  ALTER COLUMN `fans_count` SET DEFAULT 0,
  ALGORITHM=INSTANT;
UPDATE `user`, `user_stats`
SET `user`.`website_coins` = `user_stats`.`website_coins`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`website_coins` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_article_exposure` = `user_stats`.`total_article_exposure`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_article_exposure` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_sponsorship` = `user_stats`.`total_sponsorship`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_sponsorship` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_favorites` = `user_stats`.`total_favorites`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_favorites` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_likes` = `user_stats`.`total_likes`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_likes` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`fans_count` = `user_stats`.`fans_count`, `user`.`updated_at` = `user`.`updated_at`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`fans_count` IS NULL;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (analyze table): nothing to do (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_user_stats_user_id on user_stats (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `user_stats` DROP FOREIGN KEY `fk_user_stats_user_id`;

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table user_stats (lossy: rows written to table user_stats since)
--   lock EXCLUSIVE on user_stats, blocks reads and writes for a moment
DROP TABLE `user_stats`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
