-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (drop column): add column member.level, alter column member.level: set default, fill column member.level, alter column member.level: not null (restored from member.rank, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
--   blocks nobody; scans the table
ALTER TABLE `member` ADD COLUMN `level` varchar(20) NULL;
ALTER TABLE `member` ALTER COLUMN `level` SET DEFAULT 'NEW';
UPDATE `member`
SET `member`.`level` = `member`.`rank`
WHERE `member`.`level` IS NULL;
UPDATE `member` SET `level` = DEFAULT WHERE `level` IS NULL;
ALTER TABLE `member` MODIFY COLUMN `level` varchar(20) NOT NULL DEFAULT 'NEW';

-- undo step 8 (drop column): add column member.points, fill column member.points (restored from member_points.points, but NULL of member.points became 0; what was written to it since they were compared is not there)
--   blocks nobody; changes rows
ALTER TABLE `member` ADD COLUMN `points` int NULL AFTER `rank`;
UPDATE `member`, `member_points`
SET `member`.`points` = `member_points`.`points`
WHERE (`member_points`.`member_id` = `member`.`id`) AND `member`.`points` IS NULL;

-- undo step 7 (check carried): nothing to do (lossless)

-- undo step 6 (analyze table): nothing to do (lossless)

-- undo step 5 (analyze table): nothing to do (lossless)

-- undo step 4 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 3 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 2 (add column): drop column member.rank (lossy: values written to column member.rank since)
ALTER TABLE `member` DROP COLUMN `rank`;

-- undo step 1 (create table): drop table member_points (lossy: rows written to table member_points since)
DROP TABLE `member_points`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
