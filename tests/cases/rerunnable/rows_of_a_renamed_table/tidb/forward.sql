-- schemac: forward script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'gate' AND column_name IN ('code', 'size')) = 2, CONCAT('SET @schemac_row_3 = EXISTS (SELECT 1 FROM ', '`gate`', ' WHERE ', '`code` = ''top'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''top'' as binary) AND `size` <=> 5', ')'), 'SET @schemac_row_3 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'gate' AND column_name IN ('code', 'size')) = 2, CONCAT('SET @schemac_row_4 = EXISTS (SELECT 1 FROM ', '`gate`', ' WHERE ', '`code` = ''back'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''back'' as binary) AND `size` <=> 2', ')'), 'SET @schemac_row_4 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'gate' AND column_name IN ('code', 'size')) = 2, CONCAT('SET @schemac_row_5 = NOT EXISTS (SELECT 1 FROM ', '`gate`', ' WHERE ', '`code` = ''side'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''side'' as binary) AND `size` <=> 3', ')'), 'SET @schemac_row_5 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'door' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'gate' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'gate' AND column_name = 'code' AND CAST(column_name AS BINARY) = 'code') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_3 = 1) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_4 = 1) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_5 = 1) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'gate' AND column_name = 'size' AND CAST(column_name AS BINARY) = 'size' AND is_nullable = 'NO') THEN 1 ELSE 0 END, 1

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

-- step 1 of 8: check 4 rows of table door (migrate; reverse: lossless, but fails where somebody else has changed a row of door that this script changes)
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `door` WHERE `slug` = ''front'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''front'' as binary) AND `size` <=> 1), ''DO 0'', ''SELECT `door slug=front is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `door` WHERE `slug` = ''back'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''back'' as binary) AND `size` IS NULL), ''DO 0'', ''SELECT `door slug=back is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `door` WHERE `slug` = ''side'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''side'' as binary) AND `size` <=> 3), ''DO 0'', ''SELECT `door slug=side is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `door` WHERE `slug` = ''top'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''top'' as binary)), ''SELECT `door code=top is there already` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 8: rename table door to gate (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 2, 'RENAME TABLE `door` TO `gate`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 3 of 8: rename column gate.slug to code (contract; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `gate` RENAME COLUMN `slug` TO `code`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 8: insert 1 row of table gate (migrate; reverse: lossless)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 4, 'INSERT INTO `gate` (`code`, `size`) VALUES
  (''top'', 5)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 5 of 8: update 2 rows of table gate (migrate; reverse: lossless)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 5, 'UPDATE `gate` SET `size` = 4 WHERE `code` = ''front'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''front'' as binary) AND `size` <=> 1', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
SET @schemac_ddl = IF(@schemac_done < 5, 'UPDATE `gate` SET `size` = 2 WHERE `code` = ''back'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''back'' as binary) AND `size` IS NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 6 of 8: delete 1 row of table gate (contract; reverse: lossless)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 6, 'DELETE FROM `gate` WHERE `code` = ''side'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''side'' as binary) AND `size` <=> 3', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 7 of 8: alter column gate.size: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `gate` MODIFY COLUMN `size` int NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 8 of 8: check 4 rows of table gate (migrate; reverse: lossless, but fails where somebody else has changed a row of gate that this script changes)
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 8, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gate` WHERE `code` = ''front'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''front'' as binary) AND `size` <=> 4), ''DO 0'', ''SELECT `gate code=front is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 8, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gate` WHERE `code` = ''back'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''back'' as binary) AND `size` <=> 2), ''DO 0'', ''SELECT `gate code=back is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 8, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gate` WHERE `code` = ''top'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''top'' as binary) AND `size` <=> 5), ''DO 0'', ''SELECT `gate code=top is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 8, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gate` WHERE `code` = ''side'' AND cast(convert(`code` using utf8mb4) as binary) <=> cast(''side'' as binary)), ''SELECT `gate slug=side is there already` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
