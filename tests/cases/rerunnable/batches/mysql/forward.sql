-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'user_stats' AND constraint_name = 'fk_user_stats_user_id' AND CAST(constraint_name AS BINARY) = 'fk_user_stats_user_id' AND referenced_table_name = 'user' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'user_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'user' AND column_name = 'fans_count' AND CAST(column_name AS BINARY) = 'fans_count') THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT MIN(wrong * 1000000 + position) FROM point);
SET @schemac_guard = IF(@schemac_reached < 1000000, 'DO 0', 'SELECT `the database is in no state of this script: see probe.sql` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_done = @schemac_reached MOD 1000000;

-- step 1 of 7: create table user_stats (expand; reverse: lossy: rows written to table user_stats since)
SET @schemac_ddl = IF(@schemac_done < 1, 'CREATE TABLE `user_stats` (
  `user_id` bigint NOT NULL,
  `fans_count` int NOT NULL DEFAULT 0,
  `website_coins` decimal(12,2) NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 7: fill table user_stats (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `id` INTO @schemac_low_1 FROM `user` ORDER BY `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `id` INTO @schemac_high_1 FROM (
      SELECT `id` FROM `user` WHERE `id` >= @schemac_low_1
      ORDER BY `id` LIMIT 2
    ) AS batch ORDER BY `id` DESC LIMIT 1;
    INSERT INTO `user_stats` (`user_id`, `fans_count`, `website_coins`)
    SELECT `backfill`.`user_id`, `backfill`.`fans_count`, `backfill`.`website_coins`
    FROM (
  select
    `id` as `user_id`,
    coalesce(`fans_count`, 0) as `fans_count`,
    `website_coins`
  from `user`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `user_stats` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`) AND (`backfill`.`user_id` >= @schemac_low_1) AND (`backfill`.`user_id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `user` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
SET @schemac_ddl = IF(@schemac_done < 2, 'CALL `schemac_batches`()', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
DROP PROCEDURE `schemac_batches`;

-- step 3 of 7: add foreign key fk_user_stats_user_id on user_stats (migrate; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `user_stats` ADD CONSTRAINT `fk_user_stats_user_id` FOREIGN KEY (`user_id`) REFERENCES `user` (`id`) ON DELETE CASCADE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 7: analyze table user_stats (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 4, 'ANALYZE TABLE `user_stats`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 5 of 7: check values of columns fans_count, website_coins of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table; about 12,000,000 rows, 4 to 40 seconds (a rough estimate)
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`fans_count` <=> coalesce(`user`.`fans_count`, 0))), ''SELECT `user.fans_count was written since` FROM information_schema.schemata LIMIT 0'', ''DO 0'') INTO @schemac_guard', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `user_stats` WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user_stats`.`website_coins` <=> `user`.`website_coins`)), ''SELECT `user.website_coins was written since` FROM information_schema.schemata LIMIT 0'', ''DO 0'') INTO @schemac_guard', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 6 to 7 of 7, in one statement:
--   6: drop column user.fans_count (contract; reverse: restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   7: drop column user.website_coins (contract; reverse: restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `user`
  DROP COLUMN `fans_count`,
  DROP COLUMN `website_coins`,
  LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
