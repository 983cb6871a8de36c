-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'share' AND CAST(column_name AS BINARY) = 'share') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'share' AND CAST(column_name AS BINARY) = 'share' AND is_nullable = 'NO') THEN 1 ELSE 0 END, 1

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

-- step 1 of 4: add column bill.share (expand; reverse: lossy: values written to column bill.share since)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `bill` ADD COLUMN `share` smallint NULL, ALGORITHM=INSTANT', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 4: fill column bill.share (migrate; reverse: lossless)
--   lock SHARED_WRITE on bill and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows; about 2,000,000 rows, 25 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
DROP PROCEDURE IF EXISTS `schemac_batches`;
DELIMITER $$
CREATE PROCEDURE `schemac_batches`()
BEGIN
  SET @schemac_low_1 = NULL;
  SELECT `id` INTO @schemac_low_1 FROM `bill` ORDER BY `id` LIMIT 1;
  WHILE @schemac_low_1 IS NOT NULL DO
    SELECT `id` INTO @schemac_high_1 FROM (
      SELECT `id` FROM `bill` WHERE `id` >= @schemac_low_1
      ORDER BY `id` LIMIT 2
    ) AS batch ORDER BY `id` DESC LIMIT 1;
    UPDATE `bill`
      SET `bill`.`share` = `amount` * `parts`
      WHERE `bill`.`share` IS NULL AND (`bill`.`id` >= @schemac_low_1) AND (`bill`.`id` <= @schemac_high_1);
    COMMIT;
    SET @schemac_low_1 = NULL;
    SELECT `id` INTO @schemac_low_1 FROM `bill` WHERE `id` > @schemac_high_1
    ORDER BY `id` LIMIT 1;
  END WHILE;
END$$
DELIMITER ;
SET @schemac_ddl = IF(@schemac_done < 2, 'CALL `schemac_batches`()', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
DROP PROCEDURE `schemac_batches`;

-- step 3 of 4: alter column bill.share: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `bill` MODIFY COLUMN `share` smallint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 4: analyze table bill (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 4, 'ANALYZE TABLE `bill`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
