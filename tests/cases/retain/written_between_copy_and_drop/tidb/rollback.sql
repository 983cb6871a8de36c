-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (drop column): add column member.level, fill column member.level, alter column member.level: not null (lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `member` ADD COLUMN `level` varchar(20) NULL;
BATCH LIMIT 2 UPDATE `member` JOIN `schemac_retained_member` ON `schemac_retained_member`.`id` = `member`.`id`
SET `member`.`level` = `schemac_retained_member`.`level`
WHERE `member`.`level` IS NULL;
BATCH ON `id` LIMIT 2 UPDATE `member` SET `level` = '' WHERE `level` IS NULL;
ALTER TABLE `member` MODIFY COLUMN `level` varchar(20) NOT NULL;

-- undo step 4 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get null)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
ALTER TABLE `member` ADD COLUMN `note` text NULL AFTER `id`;
BATCH LIMIT 2 UPDATE `member` JOIN `schemac_retained_member` ON `schemac_retained_member`.`id` = `member`.`id`
SET `member`.`note` = `schemac_retained_member`.`note`
WHERE `member`.`note` IS NULL;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
DROP TABLE `schemac_retained_member`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
