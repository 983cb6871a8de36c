-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 7 to 6, in one statement:
--   7 (drop column): add column user.website_coins, alter column user.website_coins: set default, fill column user.website_coins, alter column user.website_coins: not null (restored from user_stats.website_coins, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   6 (drop column): add column user.fans_count, fill column user.fans_count (restored from user_stats.fans_count, but NULL of user.fans_count became 0; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
--   lock SHARED_WRITE on user, blocks only writes to the same rows; changes rows; about 12,000,000 rows, 5 to 80 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `user`
  ADD COLUMN `website_coins` decimal(12,2) NULL,
  ADD COLUMN `fans_count` int NULL AFTER `username`,
  LOCK=NONE;
ALTER TABLE `user` ALTER COLUMN `website_coins` SET DEFAULT 0, ALGORITHM=INSTANT;
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
    UPDATE `user`, `user_stats`
      SET `user`.`website_coins` = `user_stats`.`website_coins`
      WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`website_coins` IS NULL AND (`user`.`id` >= @schemac_low_1) AND (`user`.`id` <= @schemac_high_1);
    UPDATE `user` SET `website_coins` = DEFAULT WHERE `website_coins` IS NULL AND (`user`.`id` >= @schemac_low_1) AND (`user`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `user` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;
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
    UPDATE `user`, `user_stats`
      SET `user`.`fans_count` = `user_stats`.`fans_count`
      WHERE (`user_stats`.`user_id` = `user`.`id`) AND `user`.`fans_count` IS NULL AND (`user`.`id` >= @schemac_low_1) AND (`user`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `user` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;
ALTER TABLE `user` MODIFY COLUMN `website_coins` decimal(12,2) NOT NULL DEFAULT 0, ALGORITHM=INPLACE, LOCK=NONE;

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
