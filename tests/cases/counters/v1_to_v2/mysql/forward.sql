-- schemac: forward script for MySQL 8.0.16 and later, 11 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 11: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
CREATE TABLE `user_stats` (
  `user_id` bigint NOT NULL,
  `fans_count` int NOT NULL DEFAULT 0 COMMENT 'Users who follow this one',
  `total_likes` int NOT NULL DEFAULT 0,
  `total_favorites` int NOT NULL DEFAULT 0,
  `total_sponsorship` decimal(12,2) NOT NULL DEFAULT 0 COMMENT 'Money that readers gave',
  `total_article_exposure` bigint NOT NULL DEFAULT 0 COMMENT 'Times that an article of this user was shown',
  `website_coins` int NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
) ENGINE=InnoDB DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci COMMENT='One row a user, which every like and view may lock';

-- step 2 of 11: fill table user_stats (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `user_stats` (`user_id`, `fans_count`, `total_likes`, `total_favorites`, `total_sponsorship`, `total_article_exposure`, `website_coins`)
SELECT `backfill`.`user_id`, `backfill`.`fans_count`, `backfill`.`total_likes`, `backfill`.`total_favorites`, `backfill`.`total_sponsorship`, `backfill`.`total_article_exposure`, `backfill`.`website_coins`
FROM (
  select
    `id` as `user_id`,
    coalesce(`fans_count`, 0) as `fans_count`,
    coalesce(`total_likes`, 0) as `total_likes`,
    coalesce(`total_favorites`, 0) as `total_favorites`,
    coalesce(`total_sponsorship`, 0) as `total_sponsorship`,
    coalesce(`total_article_exposure`, 0) as `total_article_exposure`,
    coalesce(`website_coins`, 0) as `website_coins`
  from `user`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 3 of 11: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `user_stats` ADD CONSTRAINT `fk_user_stats_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE;

-- step 4 of 11: analyze table user_stats (migrate; reverse: lossless)
ANALYZE TABLE `user_stats`;

-- step 5 of 11: check values of columns fans_count, total_likes, total_favorites, total_sponsorship, total_article_exposure, website_coins of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))), 'SELECT `user.fans_count was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_likes` <=> coalesce(`user`.`total_likes`, 0))), 'SELECT `user.total_likes was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_favorites` <=> coalesce(`user`.`total_favorites`, 0))), 'SELECT `user.total_favorites was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_sponsorship` <=> coalesce(`user`.`total_sponsorship`, 0))), 'SELECT `user.total_sponsorship was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`total_article_exposure` <=> coalesce(`user`.`total_article_exposure`, 0))), 'SELECT `user.total_article_exposure was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> coalesce(`user`.`website_coins`, 0))), 'SELECT `user.website_coins was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 6 to 11 of 11, in one statement:
--   6: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   7: drop column user.total_likes (contract; reverse: restored from user_stats.total_likes, but NULL of user.total_likes became 0; what was written to it since they were compared is not there)
--   8: drop column user.total_favorites (contract; reverse: restored from user_stats.total_favorites, but NULL of user.total_favorites became 0; what was written to it since they were compared is not there)
--   9: drop column user.total_sponsorship (contract; reverse: restored from user_stats.total_sponsorship, but NULL of user.total_sponsorship became 0; what was written to it since they were compared is not there)
--   10: drop column user.total_article_exposure (contract; reverse: restored from user_stats.total_article_exposure, but NULL of user.total_article_exposure became 0; what was written to it since they were compared is not there)
--   11: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but NULL of user.website_coins became 0; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `fans_count`,
  DROP COLUMN `total_likes`,
  DROP COLUMN `total_favorites`,
  DROP COLUMN `total_sponsorship`,
  DROP COLUMN `total_article_exposure`,
  DROP COLUMN `website_coins`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
