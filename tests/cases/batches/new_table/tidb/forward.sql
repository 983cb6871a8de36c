-- schemac: forward script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 7: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE `user_stats` (
  `user_id` bigint NOT NULL,
  `fans_count` int NOT NULL DEFAULT 0,
  `website_coins` decimal(12,2) NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
);

-- step 2 of 7: fill table user_stats (migrate; reverse: lossless)
INSERT INTO `user_stats` (`user_id`, `fans_count`, `website_coins`)
SELECT `backfill`.`user_id`, `backfill`.`fans_count`, `backfill`.`website_coins`
FROM (
  select
    `id` as `user_id`,
    coalesce(`fans_count`, 0) as `fans_count`,
    `website_coins`
  from `user`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 3 of 7: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
ALTER TABLE `user_stats` ADD CONSTRAINT `fk_user_stats_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE;

-- step 4 of 7: analyze table user_stats (migrate; reverse: lossless)
ANALYZE TABLE `user_stats`;

-- step 5 of 7: check values of columns fans_count, website_coins of user (contract; reverse: lossless)
--   blocks nobody; scans the table; about 12,000,000 rows, 2 to 60 seconds (a rough estimate)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))), 'SELECT `user.fans_count was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> `user`.`website_coins`)), 'SELECT `user.website_coins was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 6 of 7: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
ALTER TABLE `user` DROP COLUMN `fans_count`;

-- step 7 of 7: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
ALTER TABLE `user` DROP COLUMN `website_coins`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
