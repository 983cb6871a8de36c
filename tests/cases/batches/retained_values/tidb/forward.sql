-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: create table schemac_retained_member (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member` (
  `area` varchar(10) NOT NULL,
  `id` bigint NOT NULL,
  `amount` decimal(12,4) NULL,
  `value_after` decimal(12,2) NULL,
  PRIMARY KEY (`area`, `id`)
);

-- step 2 of 9: retain column member.amount in schemac_retained_member (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
BATCH ON `area` LIMIT 2 DELETE FROM `schemac_retained_member`;
BATCH ON `area` LIMIT 2 INSERT INTO `schemac_retained_member` (`area`, `id`, `amount`) SELECT `area`, `id`, `amount` FROM `member`;

-- step 3 of 9: check values of column member.amount (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member` WHERE (`schemac_retained_member`.`area` = `member`.`area` and `schemac_retained_member`.`id` = `member`.`id`) AND `schemac_retained_member`.`amount` <=> `member`.`amount`)), 'SELECT `member.amount was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 9: alter column member.amount: decimal(12,4) to decimal(12,2) (contract; reverse: lossless from schemac_retained_member, as it was when both were compared right before, but fails where a value of column member.amount does not fit its former type)
--   blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
--   sets tidb_ddl_reorg_worker_cnt, tidb_ddl_reorg_batch_size of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_reorg_worker_cnt = @@GLOBAL.tidb_ddl_reorg_worker_cnt;
SELECT @schemac_tidb_ddl_reorg_worker_cnt AS `tidb_ddl_reorg_worker_cnt before`;
SET GLOBAL tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@GLOBAL.tidb_ddl_reorg_batch_size;
SELECT @schemac_tidb_ddl_reorg_batch_size AS `tidb_ddl_reorg_batch_size before`;
SET GLOBAL tidb_ddl_reorg_batch_size = 1024;
ALTER TABLE `member` MODIFY COLUMN `amount` decimal(12,2) NOT NULL;
SET GLOBAL tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET GLOBAL tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

-- step 5 of 9: note column member.amount in schemac_retained_member (contract; reverse: lossless)
UPDATE `schemac_retained_member`, `member` SET `schemac_retained_member`.`value_after` = `member`.`amount` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id`;

-- step 6 of 9: create table schemac_retained_member_2 (contract; reverse: lossless)
CREATE TABLE `schemac_retained_member_2` (
  `area` varchar(10) NOT NULL,
  `id` bigint NOT NULL,
  `note` text NULL,
  PRIMARY KEY (`area`, `id`)
);

-- step 7 of 9: retain column member.note in schemac_retained_member_2 (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
--   in batches of at most 2 rows, each committed by itself: where it stops, run it again
BATCH ON `area` LIMIT 2 DELETE FROM `schemac_retained_member_2`;
BATCH ON `area` LIMIT 2 INSERT INTO `schemac_retained_member_2` (`area`, `id`, `note`) SELECT `area`, `id`, `note` FROM `member`;

-- step 8 of 9: check values of column member.note (contract; reverse: lossless)
--   blocks nobody; scans the table; about 2,000,000 rows, up to 10 seconds (a rough estimate)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `member` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_member_2` WHERE (`schemac_retained_member_2`.`area` = `member`.`area` and `schemac_retained_member_2`.`id` = `member`.`id`) AND CAST(CONVERT(`schemac_retained_member_2`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`member`.`note` USING utf8mb4) AS BINARY))), 'SELECT `member.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 of 9: drop column member.note (contract; reverse: lossless from schemac_retained_member_2, as it was when both were compared right before; rows that came since get null)
ALTER TABLE `member` DROP COLUMN `note`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
