-- schemac: rollback script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 7 (drop column): add column user.website_coins, alter column user.website_coins: set default, fill column user.website_coins, alter column user.website_coins: not null (restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   blocks nobody; scans the table; about 12,000,000 rows, 2 to 60 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `user` ADD COLUMN `website_coins` decimal(12,2) NULL;
ALTER TABLE `user` ALTER COLUMN `website_coins` SET DEFAULT 0;
BATCH LIMIT 2 UPDATE `user` JOIN `user_stats` ON `user_stats`.`user_id` = `user`.`id`
SET `user`.`website_coins` = `user_stats`.`website_coins`
WHERE `user`.`website_coins` IS NULL;
BATCH ON `id` LIMIT 2 UPDATE `user` SET `website_coins` = DEFAULT WHERE `website_coins` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `website_coins` decimal(12,2) NOT NULL DEFAULT 0;

-- undo step 6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   blocks nobody; changes rows; about 12,000,000 rows, 2 to 40 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `user` ADD COLUMN `fans_count` int NULL AFTER `username`;
BATCH LIMIT 2 UPDATE `user` JOIN `user_stats` ON `user_stats`.`user_id` = `user`.`id`
SET `user`.`fans_count` = `user_stats`.`fans_count`
WHERE `user`.`fans_count` IS NULL;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (analyze table): nothing to do (lossless)

-- undo step 3 (add foreign key): drop foreign key fk_user_stats_user_id on user_stats (lossless)
ALTER TABLE `user_stats` DROP FOREIGN KEY `fk_user_stats_user_id`;

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table user_stats (lossy: rows written to table user_stats since)
DROP TABLE `user_stats`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
