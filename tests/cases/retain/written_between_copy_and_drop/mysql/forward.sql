-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member` (
  `id` bigint NOT NULL,
  `note` text NULL,
  `level` varchar(20) NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 5: retain columns note, level of member in schemac_retained_member (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks writes; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
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
    DELETE FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`id` >= @schemac_low_1) AND (`schemac_retained_member`.`id` <= @schemac_high_1);
    INSERT INTO `schemac_retained_member` (`id`, `note`, `level`) SELECT `id`, `note`, `level` FROM `member` WHERE (`member`.`id` >= @schemac_low_1) AND (`member`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `member` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 3 of 5: check values of columns note, level of member (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks nobody; scans the table; about 2,000,000 rows, up to 7 seconds (a rough estimate)
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`note` USING utf8mb4) AS BINARY))), 'SELECT `member.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member`.`level` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`level` USING utf8mb4) AS BINARY))), 'SELECT `member.level was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 4 to 5 of 5, in one statement:
--   4: drop column member.note (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get null)
--   5: drop column member.level (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get a zero value)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `member`
  DROP COLUMN `note`,
  DROP COLUMN `level`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
