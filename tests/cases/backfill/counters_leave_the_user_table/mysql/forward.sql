-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE `user_stats` (
  `user_id` bigint NOT NULL,
  `fans_count` int NOT NULL DEFAULT 0,
  `total_likes` int NOT NULL DEFAULT 0,
  `total_favorites` int NOT NULL DEFAULT 0,
  `website_coins` decimal(12,2) NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
);

-- step 2 of 9: fill table user_stats (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `user_stats` (`user_id`, `fans_count`, `total_likes`, `total_favorites`, `website_coins`)
SELECT `backfill`.`user_id`, `backfill`.`fans_count`, `backfill`.`total_likes`, `backfill`.`total_favorites`, `backfill`.`website_coins`
FROM (
  select
    `id` as `user_id`,
    coalesce(`fans_count`, 0) as `fans_count`,
    coalesce(`total_likes`, 0) as `total_likes`,
    `total_favorites`,
    coalesce(`website_coins`, 0) as `website_coins`
  from `user`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 3 of 9: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `user_stats` ADD CONSTRAINT `fk_user_stats_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE;

-- step 4 of 9: analyze table user_stats (migrate; reverse: lossless)
ANALYZE TABLE `user_stats`;

-- step 5 of 9: check values of columns fans_count, total_likes, total_favorites, website_coins of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))), 'SELECT `user.fans_count was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_likes` <=> coalesce(`user`.`total_likes`, 0))), 'SELECT `user.total_likes was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_favorites` <=> `user`.`total_favorites`)), 'SELECT `user.total_favorites was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> coalesce(`user`.`website_coins`, 0))), 'SELECT `user.website_coins was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 6 to 9 of 9, in one statement:
--   6: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   7: drop column user.total_likes (contract; reverse: restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   8: drop column user.total_favorites (contract; reverse: restored from user_stats.total_favorites, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   9: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `fans_count`,
  DROP COLUMN `total_likes`,
  DROP COLUMN `total_favorites`,
  DROP COLUMN `website_coins`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
