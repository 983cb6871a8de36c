-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: add column audit_log.mark (expand; reverse: lossy: values written to column audit_log.mark since)
--   lock EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE `audit_log` ADD COLUMN `mark` int NULL, ALGORITHM=INSTANT;

-- step 2 of 4: fill column audit_log.mark (migrate; reverse: lossless)
--   lock SHARED_WRITE on audit_log and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows; about 5,000,000 rows, 62 seconds to 17 minutes (a rough estimate)
--   in batches of at most 3 rows, each committed by itself: where it stops, run it again
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `day`, `number` INTO @schemac_low_1, @schemac_low_2 FROM `audit_log` ORDER BY `day`, `number` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `day`, `number` INTO @schemac_high_1, @schemac_high_2 FROM (
      SELECT `day`, `number` FROM `audit_log` WHERE `day` > @schemac_low_1 OR `day` = @schemac_low_1 AND `number` >= @schemac_low_2
      ORDER BY `day`, `number` LIMIT 3
    ) AS batch ORDER BY `day` DESC, `number` DESC LIMIT 1;
    UPDATE `audit_log`
      SET `audit_log`.`mark` = `number` * 2
      WHERE `audit_log`.`mark` IS NULL AND (`audit_log`.`day` > @schemac_low_1 OR `audit_log`.`day` = @schemac_low_1 AND `audit_log`.`number` >= @schemac_low_2) AND (`audit_log`.`day` < @schemac_high_1 OR `audit_log`.`day` = @schemac_high_1 AND `audit_log`.`number` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `day`, `number` INTO @schemac_low_1, @schemac_low_2 FROM `audit_log` WHERE `day` > @schemac_high_1 OR `day` = @schemac_high_1 AND `number` > @schemac_high_2
    ORDER BY `day`, `number` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 3 of 4: alter column audit_log.mark: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on audit_log, blocks nobody; rewrites the table; about 5,000,000 rows, 50 seconds to 9 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `audit_log` MODIFY COLUMN `mark` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 4: analyze table audit_log (migrate; reverse: lossless)
ANALYZE TABLE `audit_log`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
