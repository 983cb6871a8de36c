-- schemac: forward script for TiDB 8.5 and later, 1 step
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'visit' AND index_name = 'idx_page' AND CAST(index_name AS BINARY) = 'idx_page' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'page') THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT MIN(wrong * 1000000 + position) FROM point);
SET @schemac_guard = IF(@schemac_reached < 1000000, 'DO 0', 'SELECT `the database is in no state of this script: see probe.sql` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_done = @schemac_reached MOD 1000000;

-- step 1 of 1: add index idx_page on visit (expand; reverse: lossless)
--   blocks nobody; builds an index; about 1,000,000,000 rows, 33 minutes to 14 hours (a rough estimate)
--   sets tidb_ddl_enable_fast_reorg, tidb_enable_dist_task of the whole server, and back after it: where the script stops in between, SET GLOBAL puts back what it has printed before
SET @schemac_tidb_ddl_enable_fast_reorg = @@GLOBAL.tidb_ddl_enable_fast_reorg;
SELECT @schemac_tidb_ddl_enable_fast_reorg AS `tidb_ddl_enable_fast_reorg before`;
SET GLOBAL tidb_ddl_enable_fast_reorg = ON;
SET @schemac_tidb_enable_dist_task = @@GLOBAL.tidb_enable_dist_task;
SELECT @schemac_tidb_enable_dist_task AS `tidb_enable_dist_task before`;
SET GLOBAL tidb_enable_dist_task = ON;
SET @schemac_tidb_ddl_reorg_worker_cnt = @@SESSION.tidb_ddl_reorg_worker_cnt;
SET SESSION tidb_ddl_reorg_worker_cnt = 8;
SET @schemac_tidb_ddl_reorg_batch_size = @@SESSION.tidb_ddl_reorg_batch_size;
SET SESSION tidb_ddl_reorg_batch_size = 1024;
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `visit` ADD INDEX `idx_page` (`page`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET GLOBAL tidb_ddl_enable_fast_reorg = @schemac_tidb_ddl_enable_fast_reorg;
SET GLOBAL tidb_enable_dist_task = @schemac_tidb_enable_dist_task;
SET SESSION tidb_ddl_reorg_worker_cnt = @schemac_tidb_ddl_reorg_worker_cnt;
SET SESSION tidb_ddl_reorg_batch_size = @schemac_tidb_ddl_reorg_batch_size;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
