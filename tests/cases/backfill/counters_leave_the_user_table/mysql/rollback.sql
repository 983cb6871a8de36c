-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 9 to 6, in one statement:
--   9 (drop column): add column user.website_coins, fill column user.website_coins (restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   8 (drop column): add column user.total_favorites, alter column user.total_favorites: set default, fill column user.total_favorites, alter column user.total_favorites: not null (restored from user_stats.total_favorites, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   7 (drop column): add column user.total_likes, fill column user.total_likes (restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
--   lock SHARED_WRITE on user, blocks only writes to the same rows; changes rows
ALTER TABLE `user`
  ADD COLUMN `website_coins` decimal(12,2) NULL,
  ADD COLUMN `total_favorites` int NULL AFTER `nickname`,
  ADD COLUMN `total_likes` int NULL AFTER `nickname`,
  ADD COLUMN `fans_count` int NULL AFTER `nickname`,
  LOCK=NONE;
ALTER TABLE `user` ALTER COLUMN `total_favorites` SET DEFAULT 0, ALGORITHM=INSTANT;
UPDATE `user`, `user_stats`
SET `user`.`website_coins` = `user_stats`.`website_coins`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`website_coins` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_favorites` = `user_stats`.`total_favorites`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_favorites` IS NULL;
UPDATE `user` SET `total_favorites` = DEFAULT WHERE `total_favorites` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`total_likes` = `user_stats`.`total_likes`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`total_likes` IS NULL;
UPDATE `user`, `user_stats`
SET `user`.`fans_count` = `user_stats`.`fans_count`
WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`fans_count` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `total_favorites` int NOT NULL DEFAULT 0, ALGORITHM=INPLACE, LOCK=NONE;

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
