-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member` (
  `area` varchar(10) NOT NULL,
  `id` bigint NOT NULL,
  `amount` decimal(12,4) NULL,
  `value_after` decimal(12,2) NULL,
  PRIMARY KEY (`area`, `id`)
);

-- step 2 of 9: retain column member.amount in schemac_retained_member (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks writes; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
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
    DELETE FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`area` > @schemac_low_1 OR `schemac_retained_member`.`area` = @schemac_low_1 AND `schemac_retained_member`.`id` >= @schemac_low_2) AND (`schemac_retained_member`.`area` < @schemac_high_1 OR `schemac_retained_member`.`area` = @schemac_high_1 AND `schemac_retained_member`.`id` <= @schemac_high_2);
    INSERT INTO `schemac_retained_member` (`area`, `id`, `amount`) SELECT `area`, `id`, `amount` FROM `member` WHERE (`member`.`area` > @schemac_low_1 OR `member`.`area` = @schemac_low_1 AND `member`.`id` >= @schemac_low_2) AND (`member`.`area` < @schemac_high_1 OR `member`.`area` = @schemac_high_1 AND `member`.`id` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` WHERE `area` > @schemac_high_1 OR `area` = @schemac_high_1 AND `id` > @schemac_high_2
    ORDER BY `area`, `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 3 of 9: check values of column member.amount (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks nobody; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`area` = `member`.`area` and `schemac_retained_member`.`id` = `member`.`id`) AND `schemac_retained_member`.`amount` <=> `member`.`amount`)), 'SELECT `member.amount was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 9: alter column member.amount: decimal(12,4) to decimal(12,2) (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before, but fails where a value of column member.amount does not fit its former type)
--   lock SHARED_NO_WRITE on member, blocks writes; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `member` MODIFY COLUMN `amount` decimal(12,2) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 5 of 9: note column member.amount in schemac_retained_member (contract; reverse: lossless)
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
    UPDATE `schemac_retained_member`, `member` SET `schemac_retained_member`.`value_after` = `member`.`amount` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id` AND (`member`.`area` > @schemac_low_1 OR `member`.`area` = @schemac_low_1 AND `member`.`id` >= @schemac_low_2) AND (`member`.`area` < @schemac_high_1 OR `member`.`area` = @schemac_high_1 AND `member`.`id` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` WHERE `area` > @schemac_high_1 OR `area` = @schemac_high_1 AND `id` > @schemac_high_2
    ORDER BY `area`, `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 6 of 9: create table schemac_retained_member_2 (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member_2` (
  `area` varchar(10) NOT NULL,
  `id` bigint NOT NULL,
  `note` text NULL,
  PRIMARY KEY (`area`, `id`)
);

-- step 7 of 9: retain column member.note in schemac_retained_member_2 (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks writes; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
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
    DELETE FROM `schemac_retained_member_2` WHERE (`schemac_retained_member_2`.`area` > @schemac_low_1 OR `schemac_retained_member_2`.`area` = @schemac_low_1 AND `schemac_retained_member_2`.`id` >= @schemac_low_2) AND (`schemac_retained_member_2`.`area` < @schemac_high_1 OR `schemac_retained_member_2`.`area` = @schemac_high_1 AND `schemac_retained_member_2`.`id` <= @schemac_high_2);
    INSERT INTO `schemac_retained_member_2` (`area`, `id`, `note`) SELECT `area`, `id`, `note` FROM `member` WHERE (`member`.`area` > @schemac_low_1 OR `member`.`area` = @schemac_low_1 AND `member`.`id` >= @schemac_low_2) AND (`member`.`area` < @schemac_high_1 OR `member`.`area` = @schemac_high_1 AND `member`.`id` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `area`, `id` INTO @schemac_low_1, @schemac_low_2 FROM `member` WHERE `area` > @schemac_high_1 OR `area` = @schemac_high_1 AND `id` > @schemac_high_2
    ORDER BY `area`, `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 8 of 9: check values of column member.note (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks nobody; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member_2` WHERE (`schemac_retained_member_2`.`area` = `member`.`area` and `schemac_retained_member_2`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member_2`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`note` USING utf8mb4) AS BINARY))), 'SELECT `member.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 of 9: drop column member.note (contract; reverse: lossless from schemac_retained_member_2, as it was when both were compared right before; rows that came since get null)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `member` DROP COLUMN `note`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
