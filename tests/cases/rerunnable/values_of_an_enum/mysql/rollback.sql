-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 't' AND column_name = 'a' AND CAST(column_name AS BINARY) = 'a' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''red'',''grey'',''black'',''white'',''gray''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 't' AND column_name = 'a' AND CAST(column_name AS BINARY) = 'a' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''red'',''grey'',''black''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 't' AND column_name = 'a' AND CAST(column_name AS BINARY) = 'a' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''red'',''grey'',''black'',''white'',''gray''', ')')) THEN 1 ELSE 0 END, 0

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

-- undo step 3 (alter column): alter column t.a: add values grey black, other order of values (lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `t` MODIFY COLUMN `a` enum(''red'', ''grey'', ''black'', ''white'', ''gray'') NOT NULL, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (update values): update values of t.a (lossless)
--   lock SHARED_WRITE on t, blocks only writes to the same rows; changes rows
SET @schemac_ddl = IF(@schemac_done < 2, 'UPDATE `t` SET `a` = CASE `a` WHEN ''gray'' THEN ''grey'' ELSE `a` END
WHERE `a` IN (''gray'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (alter column): alter column t.a: drop values white gray (lossless, but fails where column t.a holds 'white', 'gray')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `t` MODIFY COLUMN `a` enum(''red'', ''grey'', ''black'') NOT NULL, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
