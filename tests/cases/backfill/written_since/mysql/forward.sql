-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: create table member_points (expand; reverse: lossy: rows written to table member_points since)
CREATE TABLE `member_points` (
  `member_id` bigint NOT NULL,
  `points` int NOT NULL,
  PRIMARY KEY (`member_id`)
);

-- step 2 of 9: add column member.rank (expand; reverse: lossy: values written to column member.rank since)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table
ALTER TABLE `member` ADD COLUMN `rank` varchar(40) NULL AFTER `name`, LOCK=NONE;

-- step 3 of 9: fill column member.rank (migrate; reverse: lossless)
--   lock SHARED_WRITE on member and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `member`
SET `member`.`rank` = `level`
WHERE `member`.`rank` IS NULL;

-- step 4 of 9: fill table member_points (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `member_points` (`member_id`, `points`)
SELECT `backfill`.`member_id`, `backfill`.`points`
FROM (
  select
    `id` as `member_id`,
    coalesce(`points`, 0) as `points`
  from `member`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `member_points` AS `there` WHERE `there`.`member_id` = `backfill`.`member_id`);

-- step 5 of 9: analyze table member (migrate; reverse: lossless)
ANALYZE TABLE `member`;

-- step 6 of 9: analyze table member_points (migrate; reverse: lossless)
ANALYZE TABLE `member_points`;

-- step 7 of 9: check values of columns points, level of member (contract; reverse: lossless)
--   lock SHARED_READ on member, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `member_points` WHERE (`member_points`.`member_id` = `member`.`id`) AND `member_points`.`points` <=> coalesce(`member`.`points`, 0))), 'SELECT `member.points was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `member` WHERE NOT (CAST(CONVERT(`member`.`rank` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`level` USING utf8mb4) AS BINARY))), 'SELECT `member.level was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 8 to 9 of 9, in one statement:
--   8: drop column member.points (contract; reverse: restored from member_points.points, but NULL of member.points became 0; what was written to it since they were compared is not there)
--   9: drop column member.level (contract; reverse: restored from member.rank, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table
ALTER TABLE `member`
  DROP COLUMN `points`,
  DROP COLUMN `level`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
