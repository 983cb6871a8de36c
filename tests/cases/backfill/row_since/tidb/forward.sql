-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: create table member_points (expand; reverse: lossy: rows written to table member_points since)
CREATE TABLE `member_points` (
  `member_id` bigint NOT NULL,
  `points` decimal(12,2) NOT NULL,
  PRIMARY KEY (`member_id`)
);

-- step 2 of 5: fill table member_points (migrate; reverse: lossless)
INSERT INTO `member_points` (`member_id`, `points`)
SELECT `backfill`.`member_id`, `backfill`.`points`
FROM (
  select
    `id` as `member_id`,
    `points`
  from `member`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `member_points` AS `there` WHERE `there`.`member_id` = `backfill`.`member_id`);

-- step 3 of 5: analyze table member_points (migrate; reverse: lossless)
ANALYZE TABLE `member_points`;

-- step 4 of 5: check values of column member.points (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `member_points` WHERE (`member_points`.`member_id` = `member`.`id`) AND `member_points`.`points` <=> `member`.`points`)), 'SELECT `member.points was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 5 of 5: drop column member.points (contract; reverse: restored from member_points.points, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
ALTER TABLE `member` DROP COLUMN `points`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
