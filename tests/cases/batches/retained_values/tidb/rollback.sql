-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (drop column): add column member.note, fill column member.note (lossless from schemac_retained_member_2, as it was when both were compared right before; rows that came since get null)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
ALTER TABLE `member` ADD COLUMN `note` text NULL AFTER `id`;
UPDATE `member`, `schemac_retained_member_2`
SET `member`.`note` = `schemac_retained_member_2`.`note`
WHERE (`schemac_retained_member_2`.`area` = `member`.`area` and `schemac_retained_member_2`.`id` = `member`.`id`) AND `member`.`note` IS NULL;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_member_2 (lossless)
DROP TABLE `schemac_retained_member_2`;

-- undo step 5 (note values): forget values of column member.amount in schemac_retained_member (lossless)
DELETE FROM `schemac_retained_member` WHERE NOT EXISTS (SELECT 1 FROM `member` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id` AND CAST(`member`.`amount` AS BINARY) <=> CAST(`schemac_retained_member`.`value_after` AS BINARY));

-- undo step 4 (alter column): alter column member.amount: decimal(12,2) to decimal(12,4) (lossless from schemac_retained_member, as it was when both were compared right before, but fails where a value of column member.amount does not fit its former type)
--   blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
--   sets tidb_ddl_reorg_worker_cnt, tidb_ddl_reorg_batch_size of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_reorg_worker_cnt = @@GLOBAL.tidb_ddl_reorg_worker_cnt;
SELECT @schemac_tidb_ddl_reorg_worker_cnt AS `tidb_ddl_reorg_worker_cnt before`;
SET GLOBAL tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@GLOBAL.tidb_ddl_reorg_batch_size;
SELECT @schemac_tidb_ddl_reorg_batch_size AS `tidb_ddl_reorg_batch_size before`;
SET GLOBAL tidb_ddl_reorg_batch_size = 1024;
ALTER TABLE `member` MODIFY COLUMN `amount` decimal(12,4) NOT NULL;
SET GLOBAL tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET GLOBAL tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): restore column member.amount from schemac_retained_member (lossless)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
UPDATE `member`, `schemac_retained_member` SET `member`.`amount` = `schemac_retained_member`.`amount` WHERE `schemac_retained_member`.`area` = `member`.`area` AND `schemac_retained_member`.`id` = `member`.`id`;

-- undo step 1 (create table): drop table schemac_retained_member (lossless)
DROP TABLE `schemac_retained_member`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
