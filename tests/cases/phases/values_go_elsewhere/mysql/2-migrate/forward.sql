-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: fill table user_stats (migrate; reverse: lossless)
--   lock SHARED_WRITE on user_stats and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
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

-- step 2 of 4: add index idx_user_stats_fans on user_stats (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on user_stats, blocks nobody; builds an index
ALTER TABLE `user_stats` ADD INDEX `idx_user_stats_fans` (`fans_count`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 4: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on user_stats and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `user_stats` ADD CONSTRAINT `fk_user_stats_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

-- step 4 of 4: analyze table user_stats (migrate; reverse: lossless)
ANALYZE TABLE `user_stats`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
