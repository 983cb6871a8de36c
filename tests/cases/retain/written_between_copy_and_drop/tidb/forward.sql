-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member` (
  `id` bigint NOT NULL,
  `note` text NULL,
  `level` varchar(20) NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 5: retain columns note, level of member in schemac_retained_member (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
BATCH ON `id` LIMIT 2 DELETE FROM `schemac_retained_member`;
BATCH ON `id` LIMIT 2 INSERT INTO `schemac_retained_member` (`id`, `note`, `level`) SELECT `id`, `note`, `level` FROM `member`;

-- step 3 of 5: check values of columns note, level of member (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`note` USING utf8mb4) AS BINARY))), 'SELECT `member.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member`.`level` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`level` USING utf8mb4) AS BINARY))), 'SELECT `member.level was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 5: drop column member.note (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get null)
ALTER TABLE `member` DROP COLUMN `note`;

-- step 5 of 5: drop column member.level (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before; rows that came since get a zero value)
ALTER TABLE `member` DROP COLUMN `level`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
