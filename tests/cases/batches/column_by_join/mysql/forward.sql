-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: add column resident.street (expand; reverse: lossy: values written to column resident.street since)
--   lock EXCLUSIVE on resident, blocks reads and writes for a moment
ALTER TABLE `resident` ADD COLUMN `street` varchar(40) NULL, ALGORITHM=INSTANT;

-- step 2 of 3: fill column resident.street (migrate; reverse: lossless)
--   lock SHARED_WRITE on resident and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows; about 2,000,000 rows, 25 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `village`, `seat` INTO @schemac_low_1, @schemac_low_2 FROM `resident` ORDER BY `village`, `seat` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `village`, `seat` INTO @schemac_high_1, @schemac_high_2 FROM (
      SELECT `village`, `seat` FROM `resident` WHERE `village` > @schemac_low_1 OR `village` = @schemac_low_1 AND `seat` >= @schemac_low_2
      ORDER BY `village`, `seat` LIMIT 2
    ) AS batch ORDER BY `village` DESC, `seat` DESC LIMIT 1;
    UPDATE `resident`, `house`
      SET `resident`.`street` = `house`.`street`
      WHERE (`house`.`number` = `resident`.`house_number`) AND `resident`.`street` IS NULL AND (`resident`.`village` > @schemac_low_1 OR `resident`.`village` = @schemac_low_1 AND `resident`.`seat` >= @schemac_low_2) AND (`resident`.`village` < @schemac_high_1 OR `resident`.`village` = @schemac_high_1 AND `resident`.`seat` <= @schemac_high_2);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `village`, `seat` INTO @schemac_low_1, @schemac_low_2 FROM `resident` WHERE `village` > @schemac_high_1 OR `village` = @schemac_high_1 AND `seat` > @schemac_high_2
    ORDER BY `village`, `seat` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
CALL `schemac_batches`();
DROP PROCEDURE `schemac_batches`;

-- step 3 of 3: analyze table resident (migrate; reverse: lossless)
ANALYZE TABLE `resident`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
