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
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'c' AND constraint_name = 'fk_c_code' AND CAST(constraint_name AS BINARY) = 'fk_c_code' AND referenced_table_name = 'p' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'c' AND index_name = 'fk_c_code' AND CAST(index_name AS BINARY) = 'fk_c_code' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'p' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code' AND column_type = 'varchar(10)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'c' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code' AND column_type = 'varchar(10)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'c' AND index_name = 'fk_c_code' AND CAST(index_name AS BINARY) = 'fk_c_code' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'code') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'c' AND constraint_name = 'fk_c_code' AND CAST(constraint_name AS BINARY) = 'fk_c_code' AND referenced_table_name = 'p' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'code') THEN 1 ELSE 0 END, 0

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

-- undo step 6 (add foreign key): drop foreign key fk_c_code on c (lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `c` DROP FOREIGN KEY `fk_c_code`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (add index): drop index fk_c_code on c (lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `c` DROP INDEX `fk_c_code`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 4 (convert column): convert column p.code: int to varchar(10) (lossy: the former values in column p.code do not come back; fails where a value of column p.code does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 3, CONCAT('SET @schemac_open = (', 'NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''p'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'ALTER TABLE `p` ADD COLUMN `schemac_convert_1` varchar(10) NULL AFTER `code`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 3, CONCAT('SET @schemac_open = (', 'EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''p'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'UPDATE `p` SET `schemac_convert_1` = `code`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 3, CONCAT('SET @schemac_open = (', 'EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''p'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'ALTER TABLE `p`
  DROP PRIMARY KEY,
  DROP COLUMN `code`,
  CHANGE COLUMN `schemac_convert_1` `code` varchar(10) NOT NULL,
  ADD PRIMARY KEY (`code`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 3 (convert column): convert column c.code: int to varchar(10) (lossy: the former values in column c.code do not come back; fails where a value of column c.code does not fit its former type)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 4, CONCAT('SET @schemac_open = (', 'NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''c'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'ALTER TABLE `c` ADD COLUMN `schemac_convert_1` varchar(10) NULL AFTER `code`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 4, CONCAT('SET @schemac_open = (', 'EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''c'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'UPDATE `c` SET `schemac_convert_1` = `code`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 4, CONCAT('SET @schemac_open = (', 'EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ''c'' AND column_name = ''schemac_convert_1'')', ')'), 'SET @schemac_open = 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
SET @schemac_ddl = IF(@schemac_open, 'ALTER TABLE `c`
  DROP COLUMN `code`,
  CHANGE COLUMN `schemac_convert_1` `code` varchar(10) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (drop index): add index fk_c_code on c (lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `c` ADD INDEX `fk_c_code` (`code`), ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c (lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `c` ADD CONSTRAINT `fk_c_code` FOREIGN KEY (`code`) REFERENCES `p` (`code`), ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
