-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member_2, as it was when both were compared right before; rows that came since get null)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   lock SHARED_WRITE on member, blocks writes; changes rows; about 2,000,000 rows, 25 seconds to 7 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `member` ADD COLUMN `note` text NULL AFTER `id`, LOCK=NONE;
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` ORDER BY `area`, `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `area`, `id` INTO @schemac_high_1, @schemac_high_2 FROM (
      SELECT `area`, `id` FROM `member` WHERE `area` > @schemac_low_1 OR `area` = @schemac_low_1 AND `id` >= @schemac_low_2
      ORDER BY `area`, `id` LIMIT 2
    ) AS batch ORDER BY `area` DESC, `id` DESC LIMIT 1;
    UPDATE `member`, `schemac_retained_member_2`
      SET `member`.`note` = `schemac_retained_member_2`.`note`
      WHERE (`schemac_retained_member_2`.`area` = `member`.`area` and `schemac_retained_member_2`.`id` = `member`.`id`) AND `member`.`note` IS NULL AND (`member`.`area` > @schemac_low_1 OR `member`.`area` = @schemac_low_1 AND `member`.`id` >= @schemac_low_2) AND (`member`.`area` < @schemac_high_1 OR `member`.`area` = @schemac_high_1 AND `member`.`id` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` WHERE `area` > @schemac_high_1 OR `area` = @schemac_high_1 AND `id` > @schemac_high_2
    ORDER BY `area`, `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_member_2 (lossless)
--   lock EXCLUSIVE on schemac_retained_member_2, blocks reads and writes for a moment
DROP TABLE `schemac_retained_member_2`;

-- undo step 5 (note values): forget values of column member.amount in schemac_retained_member (lossless)
DELETE FROM `schemac_retained_member` WHERE NOT EXISTS (SELECT 1 FROM `member` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id` AND CAST(`member`.`amount` AS BINARY) <=> CAST(`schemac_retained_member`.`value_after` AS BINARY));

-- undo step 4 (alter column): alter column member.amount: decimal(12,2) to decimal(12,4) (lossless from schemac_retained_member, as it was when both were compared right before, but fails where a value of column member.amount does not fit its former type)
--   lock SHARED_NO_WRITE on member, blocks writes; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `member` MODIFY COLUMN `amount` decimal(12,4) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): restore column member.amount from schemac_retained_member (lossless)
--   lock SHARED_WRITE on member, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 25 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` ORDER BY `area`, `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `area`, `id` INTO @schemac_high_1, @schemac_high_2 FROM (
      SELECT `area`, `id` FROM `member` WHERE `area` > @schemac_low_1 OR `area` = @schemac_low_1 AND `id` >= @schemac_low_2
      ORDER BY `area`, `id` LIMIT 2
    ) AS batch ORDER BY `area` DESC, `id` DESC LIMIT 1;
    UPDATE `member`, `schemac_retained_member` SET `member`.`amount` = `schemac_retained_member`.`amount` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id` AND (`member`.`area` > @schemac_low_1 OR `member`.`area` = @schemac_low_1 AND `member`.`id` >= @schemac_low_2) AND (`member`.`area` < @schemac_high_1 OR `member`.`area` = @schemac_high_1 AND `member`.`id` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` WHERE `area` > @schemac_high_1 OR `area` = @schemac_high_1 AND `id` > @schemac_high_2
    ORDER BY `area`, `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
--   lock EXCLUSIVE on schemac_retained_member, blocks reads and writes for a moment
DROP TABLE `schemac_retained_member`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
