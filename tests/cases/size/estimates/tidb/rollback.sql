-- schemac: rollback script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 7 (add check): drop check chk_stars on page_visit (lossless)
ALTER TABLE `page_visit` DROP CHECK `chk_stars`;

-- undo step 6 (add index): drop index idx_number on page_visit (lossless)
ALTER TABLE `page_visit` DROP INDEX `idx_number`;

-- undo step 5 (add index): drop index idx_page on page_visit (lossless)
ALTER TABLE `page_visit` DROP INDEX `idx_page`;

-- undo step 4 (alter column): alter column page_visit.number: bigint to int (lossless, but fails where a value of column page_visit.number does not fit its former type)
--   blocks nobody; rewrites the table; about 12,000,000 rows, 2 to 40 minutes (a rough estimate)
--   sets tidb_ddl_reorg_worker_cnt, tidb_ddl_reorg_batch_size of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_reorg_worker_cnt = @@GLOBAL.tidb_ddl_reorg_worker_cnt;
SELECT @schemac_tidb_ddl_reorg_worker_cnt AS `tidb_ddl_reorg_worker_cnt before`;
SET GLOBAL tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@GLOBAL.tidb_ddl_reorg_batch_size;
SELECT @schemac_tidb_ddl_reorg_batch_size AS `tidb_ddl_reorg_batch_size before`;
SET GLOBAL tidb_ddl_reorg_batch_size = 1024;
ALTER TABLE `page_visit` MODIFY COLUMN `number` int NOT NULL;
SET GLOBAL tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET GLOBAL tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

-- undo step 3 (alter column): alter column country.size: bigint to int (lossless, but fails where a value of column country.size does not fit its former type)
--   blocks nobody; rewrites the table; about 200 rows, about a second (a rough estimate)
ALTER TABLE `country` MODIFY COLUMN `size` int NOT NULL;

-- undo step 2 (add column): drop column page_visit.extra (lossy: values written to column page_visit.extra since)
ALTER TABLE `page_visit` DROP COLUMN `extra`;

-- undo step 1 (rename table): rename table page_visit to visit (lossless)
RENAME TABLE `page_visit` TO `visit`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
