-- schemac: forward script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 7: rename table visit to page_visit (contract; reverse: lossless)
RENAME TABLE `visit` TO `page_visit`;

-- step 2 of 7: add column page_visit.extra (expand; reverse: lossy: values written to column page_visit.extra since)
ALTER TABLE `page_visit` ADD COLUMN `extra` int NOT NULL DEFAULT 0;

-- step 3 of 7: alter column country.size: int to bigint (expand; reverse: lossless, but fails where a value of column country.size does not fit its former type)
ALTER TABLE `country` MODIFY COLUMN `size` bigint NOT NULL;

-- step 4 of 7: alter column page_visit.number: int to bigint (expand; reverse: lossless, but fails where a value of column page_visit.number does not fit its former type)
ALTER TABLE `page_visit` MODIFY COLUMN `number` bigint NOT NULL;

-- step 5 of 7: add index idx_page on page_visit (expand; reverse: lossless)
--   blocks nobody; builds an index; about 12,000,000 rows, 24 seconds to 10 minutes (a rough estimate)
--   sets tidb_ddl_enable_fast_reorg, tidb_enable_dist_task, tidb_ddl_reorg_worker_cnt, tidb_ddl_reorg_batch_size of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_enable_fast_reorg = @@GLOBAL.tidb_ddl_enable_fast_reorg;
SELECT @schemac_tidb_ddl_enable_fast_reorg AS `tidb_ddl_enable_fast_reorg before`;
SET GLOBAL tidb_ddl_enable_fast_reorg = ON;
SET @schemac_tidb_enable_dist_task = @@GLOBAL.tidb_enable_dist_task;
SELECT @schemac_tidb_enable_dist_task AS `tidb_enable_dist_task before`;
SET GLOBAL tidb_enable_dist_task = ON;
SET @schemac_tidb_ddl_reorg_worker_cnt = @@GLOBAL.tidb_ddl_reorg_worker_cnt;
SELECT @schemac_tidb_ddl_reorg_worker_cnt AS `tidb_ddl_reorg_worker_cnt before`;
SET GLOBAL tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@GLOBAL.tidb_ddl_reorg_batch_size;
SELECT @schemac_tidb_ddl_reorg_batch_size AS `tidb_ddl_reorg_batch_size before`;
SET GLOBAL tidb_ddl_reorg_batch_size = 1024;
ALTER TABLE `page_visit` ADD INDEX `idx_page` (`page`);
SET GLOBAL tidb_ddl_enable_fast_reorg = @schemac_tidb_ddl_enable_fast_reorg;
SET GLOBAL tidb_enable_dist_task = @schemac_tidb_enable_dist_task;
SET GLOBAL tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET GLOBAL tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

-- step 6 of 7: add index idx_number on page_visit (expand; reverse: lossless)
--   blocks nobody; builds an index; about 12,000,000 rows, 24 seconds to 10 minutes (a rough estimate)
--   sets tidb_ddl_enable_fast_reorg, tidb_enable_dist_task, tidb_ddl_reorg_worker_cnt, tidb_ddl_reorg_batch_size of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_enable_fast_reorg = @@GLOBAL.tidb_ddl_enable_fast_reorg;
SELECT @schemac_tidb_ddl_enable_fast_reorg AS `tidb_ddl_enable_fast_reorg before`;
SET GLOBAL tidb_ddl_enable_fast_reorg = ON;
SET @schemac_tidb_enable_dist_task = @@GLOBAL.tidb_enable_dist_task;
SELECT @schemac_tidb_enable_dist_task AS `tidb_enable_dist_task before`;
SET GLOBAL tidb_enable_dist_task = ON;
SET @schemac_tidb_ddl_reorg_worker_cnt = @@GLOBAL.tidb_ddl_reorg_worker_cnt;
SELECT @schemac_tidb_ddl_reorg_worker_cnt AS `tidb_ddl_reorg_worker_cnt before`;
SET GLOBAL tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@GLOBAL.tidb_ddl_reorg_batch_size;
SELECT @schemac_tidb_ddl_reorg_batch_size AS `tidb_ddl_reorg_batch_size before`;
SET GLOBAL tidb_ddl_reorg_batch_size = 1024;
ALTER TABLE `page_visit` ADD INDEX `idx_number` (`number`, `stars`);
SET GLOBAL tidb_ddl_enable_fast_reorg = @schemac_tidb_ddl_enable_fast_reorg;
SET GLOBAL tidb_enable_dist_task = @schemac_tidb_enable_dist_task;
SET GLOBAL tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET GLOBAL tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

-- step 7 of 7: add check chk_stars on page_visit (migrate; reverse: lossless)
--   blocks nobody; scans the table; about 12,000,000 rows, 2 to 60 seconds (a rough estimate)
ALTER TABLE `page_visit` ADD CONSTRAINT `chk_stars` CHECK (`stars` between 0 and 5);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
