-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 't' AND constraint_type = 'CHECK' AND constraint_name = 'CHK_t_n' AND CAST(constraint_name AS BINARY) = 'CHK_t_n') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 't' AND index_name = 'uq_t_n' AND CAST(index_name AS BINARY) = 'uq_t_n' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'n,id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 't' AND constraint_type = 'CHECK' AND constraint_name = 'chk_t_n' AND CAST(constraint_name AS BINARY) = 'chk_t_n') THEN 1 ELSE 0 END, 1

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

-- undo step 4 (add check): drop check CHK_t_n on t (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `t` DROP CHECK `CHK_t_n`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo steps 3 to 2, in one statement:
--   3 (rename constraint): rename unique key UQ_t_n to uq_t_n on t (lossless)
--   2 (rename index): rename index IDX_t_n to idx_t_n on t (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `t`
  RENAME INDEX `UQ_t_n` TO `uq_t_n`,
  RENAME INDEX `IDX_t_n` TO `idx_t_n`,
  ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (drop check): add check chk_t_n on t (lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > 0), ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
