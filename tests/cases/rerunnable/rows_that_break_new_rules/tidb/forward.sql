-- schemac: forward script for TiDB 7.5 and later, 10 steps
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

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'shop' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'store' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'stars' AND CAST(column_name AS BINARY) = 'stars') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'owner' AND CAST(column_name AS BINARY) = 'owner' AND is_nullable = 'NO') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code' AND column_type = 'varchar(5)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'size' AND CAST(column_name AS BINARY) = 'size' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''open'',''closed''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'store' AND index_name = 'fk_store_country' AND CAST(index_name AS BINARY) = 'fk_store_country' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'country') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'store' AND index_name = 'uq_store_slug' AND CAST(index_name AS BINARY) = 'uq_store_slug' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'slug') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tidb_check_constraints WHERE constraint_schema = DATABASE() AND table_name = 'store' AND constraint_name = 'chk_stars' AND CAST(constraint_name AS BINARY) = 'chk_stars') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'store' AND constraint_name = 'fk_store_country' AND CAST(constraint_name AS BINARY) = 'fk_store_country' AND referenced_table_name = 'country' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'country') THEN 1 ELSE 0 END, 1

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

-- step 1 of 10: rename table shop to store (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 1, 'RENAME TABLE `shop` TO `store`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 10: rename column store.rating to stars (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `store` RENAME COLUMN `rating` TO `stars`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 3 of 10: alter column store.owner: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `store` MODIFY COLUMN `owner` varchar(40) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 10: alter column store.code: varchar(40) to varchar(5) (contract; reverse: lossless)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 4, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `store` WHERE CHAR_LENGTH(`code`) > 5), ''SELECT `store.code is longer than 5` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `store` MODIFY COLUMN `code` varchar(5) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 5 of 10: alter column store.size: bigint to int (contract; reverse: lossless)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `store` MODIFY COLUMN `size` int NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 6 of 10: alter column store.state: drop value lost (contract; reverse: lossless)
--   blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `store` MODIFY COLUMN `state` enum(''open'', ''closed'') NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 7 of 10: add index fk_store_country on store (expand; reverse: lossless)
--   blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 8, 'ALTER TABLE `store` ADD INDEX `fk_store_country` (`country`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 8 of 10: add unique key uq_store_slug on store (migrate; reverse: lossless)
--   blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 9, 'ALTER TABLE `store` ADD UNIQUE KEY `uq_store_slug` (`slug`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 9 of 10: add check chk_stars on store (migrate; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 10, 'ALTER TABLE `store` ADD CONSTRAINT `chk_stars` CHECK (`stars` between 1 and 5)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 10 of 10: add foreign key fk_store_country on store (migrate; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 11, 'ALTER TABLE `store` ADD CONSTRAINT `fk_store_country` FOREIGN KEY (`country`) REFERENCES `country` (`id`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
