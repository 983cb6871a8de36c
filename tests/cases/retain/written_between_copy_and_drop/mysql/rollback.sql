-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 5 to 4, in one statement:
--   5 (drop column): add column member.level, fill column member.level, alter column member.level: not null (lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get a zero value)
--   4 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get null)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   lock SHARED_WRITE on member, blocks writes; changes rows; about 2,000,000 rows, 50 seconds to 14 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `member`
  ADD COLUMN `level` varchar(20) NULL,
  ADD COLUMN `note` text NULL AFTER `id`,
  LOCK=NONE;
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `id` INTO @schemac_low_1 FROM `member` ORDER BY `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `id` INTO @schemac_high_1 FROM (
      SELECT `id` FROM `member` WHERE `id` >= @schemac_low_1
      ORDER BY `id` LIMIT 2
    ) AS batch ORDER BY `id` DESC LIMIT 1;
    UPDATE `member`, `schemac_retained_member`
      SET `member`.`level` = `schemac_retained_member`.`level`
      WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND `member`.`level` IS NULL AND (`member`.`id` >= @schemac_low_1) AND (`member`.`id` <= @schemac_high_1);
    UPDATE `member` SET `level` = '' WHERE `level` IS NULL AND (`member`.`id` >= @schemac_low_1) AND (`member`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `member` WHERE `id` > @schemac_high_1
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
  SELECT `id` INTO @schemac_low_1 FROM `member` ORDER BY `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `id` INTO @schemac_high_1 FROM (
      SELECT `id` FROM `member` WHERE `id` >= @schemac_low_1
      ORDER BY `id` LIMIT 2
    ) AS batch ORDER BY `id` DESC LIMIT 1;
    UPDATE `member`, `schemac_retained_member`
      SET `member`.`note` = `schemac_retained_member`.`note`
      WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND `member`.`note` IS NULL AND (`member`.`id` >= @schemac_low_1) AND (`member`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `member` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;
ALTER TABLE `member` MODIFY COLUMN `level` varchar(20) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
--   lock EXCLUSIVE on schemac_retained_member, blocks reads and writes for a moment
DROP TABLE `schemac_retained_member`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
