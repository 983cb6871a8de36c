-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'legacy' AND CAST(column_name AS BINARY) = 'legacy') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'account' AND index_name = 'idx_account_plan' AND CAST(index_name AS BINARY) = 'idx_account_plan' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'plan,credits') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'credits' AND CAST(column_name AS BINARY) = 'credits' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'plan' AND CAST(column_name AS BINARY) = 'plan' AND is_nullable = 'YES') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'email' AND CAST(column_name AS BINARY) = 'email' AND column_type = 'varchar(100)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = 'opened_on' AND CAST(column_name AS BINARY) = 'opened_on') THEN 1 ELSE 0 END, 1

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

-- undo step 6 (drop column): add column account.legacy (lossy: the values of column account.legacy do not come back)
--   lock EXCLUSIVE on account, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `account` ADD COLUMN `legacy` varchar(10) NULL, ALGORITHM=INSTANT', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (add index): drop index idx_account_plan on account (lossless)
--   lock SHARED_UPGRADABLE on account, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `account` DROP INDEX `idx_account_plan`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 4 (alter column): alter column account.credits: bigint to int, drop default (lossless, but fails where a value of column account.credits does not fit its former type)
--   lock SHARED_NO_WRITE on account, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `account` MODIFY COLUMN `credits` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 3 (alter column): alter column account.plan: nullable, drop default (lossless)
--   lock SHARED_UPGRADABLE on account, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `account` MODIFY COLUMN `plan` varchar(20) NULL, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (alter column): alter column account.email: varchar(255) to varchar(100) (lossless, but fails where a value of column account.email does not fit its former type)
--   lock SHARED_NO_WRITE on account, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 5, 'SELECT IF(EXISTS (SELECT 1 FROM `account` WHERE CHAR_LENGTH(`email`) > 100), ''SELECT `account.email is longer than 100` FROM information_schema.schemata LIMIT 0'', ''DO 0'') INTO @schemac_guard', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `account` MODIFY COLUMN `email` varchar(100) NOT NULL, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (add column): drop column account.opened_on (lossy: values written to column account.opened_on since)
--   lock SHARED_UPGRADABLE on account, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `account` DROP COLUMN `opened_on`, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
