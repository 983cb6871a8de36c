-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
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
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.partitions WHERE table_schema = DATABASE() AND table_name = 'event' AND partition_name = 'y2024' AND CAST(partition_name AS BINARY) = 'y2024') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.partitions WHERE table_schema = DATABASE() AND table_name = 'event' AND partition_name = 'p2026' AND CAST(partition_name AS BINARY) = 'p2026') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.partitions WHERE table_schema = DATABASE() AND table_name = 'visit' AND partition_method LIKE CONCAT('%', 'hash', '%') AND LOCATE(CONCAT('`', 'id', '`'), partition_expression) > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.partitions WHERE table_schema = DATABASE() AND table_name = 'event' AND partition_name = 'p2023' AND CAST(partition_name AS BINARY) = 'p2023') THEN 1 ELSE 0 END, 1

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

-- step 1 of 4: alter partition p2024 to y2024 of event (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on event, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 1, 'ALTER TABLE `event` REORGANIZE PARTITION `p2024` INTO (
  PARTITION `y2024` VALUES LESS THAN (''2025-01-01'')

)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 4: reorganize partition rest of event (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on event, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `event` REORGANIZE PARTITION `rest` INTO (
  PARTITION `p2026` VALUES LESS THAN (''2027-01-01''),
  PARTITION `rest` VALUES LESS THAN (MAXVALUE)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 3 of 4: set partitioning of visit (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on visit, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `visit`
PARTITION BY HASH (`id`) PARTITIONS 3', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 4: drop partition p2023 of event (contract; reverse: lossy: the rows of partition p2023 of event do not come back)
--   lock SHARED_UPGRADABLE on event, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `event` DROP PARTITION `p2023`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
