-- schemac: rollback script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'store' AND constraint_name = 'fk_store_country' AND CAST(constraint_name AS BINARY) = 'fk_store_country' AND referenced_table_name = 'country' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'country') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tidb_check_constraints WHERE constraint_schema = DATABASE() AND table_name = 'store' AND constraint_name = 'chk_stars' AND CAST(constraint_name AS BINARY) = 'chk_stars') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'store' AND index_name = 'uq_store_slug' AND CAST(index_name AS BINARY) = 'uq_store_slug' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'slug') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'store' AND index_name = 'fk_store_country' AND CAST(index_name AS BINARY) = 'fk_store_country' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'country') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''open'',''closed'',''lost''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'size' AND CAST(column_name AS BINARY) = 'size' AND data_type = 'bigint' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code' AND column_type = 'varchar(40)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'owner' AND CAST(column_name AS BINARY) = 'owner' AND is_nullable = 'YES') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'rating' AND CAST(column_name AS BINARY) = 'rating') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'shop' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'store' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'owner' AND CAST(column_name AS BINARY) = 'owner' AND is_nullable = 'YES') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code' AND column_type = 'varchar(40)') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'size' AND CAST(column_name AS BINARY) = 'size' AND data_type = 'bigint' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'rating' AND CAST(column_name AS BINARY) = 'rating') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'store' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''open'',''closed'',''lost''', ')')) THEN 1 ELSE 0 END, 0

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

-- undo step 10 (add foreign key): drop foreign key fk_store_country on store (lossless)
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `store` DROP FOREIGN KEY `fk_store_country`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 9 (add check): drop check chk_stars on store (lossless)
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `store` DROP CHECK `chk_stars`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 8 (add unique key): drop unique key uq_store_slug on store (lossless)
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `store` DROP INDEX `uq_store_slug`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 7 (add index): drop index fk_store_country on store (lossless)
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `store` DROP INDEX `fk_store_country`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 6 (alter column): alter column store.state: add value lost (lossless)
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `store` MODIFY COLUMN `state` enum(''open'', ''closed'', ''lost'') NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (alter column): alter column store.size: int to bigint (lossless)
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `store` MODIFY COLUMN `size` bigint NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 4 (alter column): alter column store.code: varchar(5) to varchar(40) (lossless)
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `store` MODIFY COLUMN `code` varchar(40) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 3 (alter column): alter column store.owner: nullable (lossless)
SET @schemac_ddl = IF(@schemac_done < 8, 'ALTER TABLE `store` MODIFY COLUMN `owner` varchar(40) NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (rename column): rename column store.stars to rating (lossless)
SET @schemac_ddl = IF(@schemac_done < 9, 'ALTER TABLE `store` RENAME COLUMN `stars` TO `rating`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (rename table): rename table store to shop (lossless)
SET @schemac_ddl = IF(@schemac_done < 10, 'RENAME TABLE `store` TO `shop`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
