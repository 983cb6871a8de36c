-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (drop column): add column member.points, alter column member.points: set default, fill column member.points, alter column member.points: not null (restored from member_points.points, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   blocks nobody; scans the table
ALTER TABLE `member` ADD COLUMN `points` decimal(10,2) NULL;
ALTER TABLE `member` ALTER COLUMN `points` SET DEFAULT 0;
UPDATE `member`, `member_points`
SET `member`.`points` = `member_points`.`points`
WHERE (`member_points`.`member_id` = `member`.`id`) AND `member`.`points` IS NULL;
UPDATE `member` SET `points` = DEFAULT WHERE `points` IS NULL;
ALTER TABLE `member` MODIFY COLUMN `points` decimal(10,2) NOT NULL DEFAULT 0;

-- undo step 4 (check carried): nothing to do (lossless)

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table member_points (lossy: rows written to table member_points since)
DROP TABLE `member_points`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
