-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'badges' AND column_name IN ('slug', 'name', 'hidden')) = 3, CONCAT('SET @schemac_row_0 = EXISTS (SELECT 1 FROM ', '`badges`', ' WHERE ', '`slug` = ''second'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''second'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''Zweite Empfehlung 🎟'' as binary) AND `hidden` <=> true', ')'), 'SET @schemac_row_0 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'badges' AND column_name IN ('slug', 'name', 'points')) = 3, CONCAT('SET @schemac_row_1 = EXISTS (SELECT 1 FROM ', '`badges`', ' WHERE ', '`slug` = ''first_referral'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''first_referral'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''First referral'' as binary) AND `points` <=> 60', ')'), 'SET @schemac_row_1 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_row = IF((SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'badges' AND column_name IN ('slug', 'name', 'points', 'hidden')) = 4, CONCAT('SET @schemac_row_2 = NOT EXISTS (SELECT 1 FROM ', '`badges`', ' WHERE ', '`slug` = ''night_owl'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''night_owl'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''Night owl'' as binary) AND `points` <=> 5 AND `hidden` <=> true', ')'), 'SET @schemac_row_2 = 0');
PREPARE schemac_row FROM @schemac_row;
EXECUTE schemac_row;
DEALLOCATE PREPARE schemac_row;
SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_0 = 1) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_1 = 1) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN EXISTS (SELECT 1 FROM DUAL WHERE @schemac_row_2 = 1) THEN 1 ELSE 0 END, 1

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

-- step 1 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''first_referral'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''first_referral'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''First referral'' as binary) AND `points` <=> 50), ''DO 0'', ''SELECT `badges slug=first_referral is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''night_owl'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''night_owl'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''Night owl'' as binary) AND `points` <=> 5 AND `hidden` <=> true), ''DO 0'', ''SELECT `badges slug=night_owl is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''it''''s "new"'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''it''''s "new"'' as binary)), ''SELECT `badges slug=its new is there already` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 1, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''second'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''second'' as binary)), ''SELECT `badges slug=second is there already` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 5: insert 2 rows of table badges (migrate; reverse: lossless)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 2, 'INSERT INTO `badges` (`slug`, `name`, `hidden`) VALUES
  (''it''''s "new"'', ''A quote '''' and a backslash \\\\'', DEFAULT),
  (''second'', ''Zweite Empfehlung 🎟'', true)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 3 of 5: update 1 row of table badges (migrate; reverse: lossless)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 3, 'UPDATE `badges` SET `points` = 60 WHERE `slug` = ''first_referral'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''first_referral'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''First referral'' as binary) AND `points` <=> 50', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 4 of 5: delete 1 row of table badges (contract; reverse: lossy: values of these rows in badges.id do not come back)
START TRANSACTION;
SET @schemac_ddl = IF(@schemac_done < 4, 'DELETE FROM `badges` WHERE `slug` = ''night_owl'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''night_owl'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''Night owl'' as binary) AND `points` <=> 5 AND `hidden` <=> true', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
COMMIT;

-- step 5 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''first_referral'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''first_referral'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''First referral'' as binary) AND `points` <=> 60), ''DO 0'', ''SELECT `badges slug=first_referral is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''it''''s "new"'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''it''''s "new"'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''A quote '''' and a backslash \\\\'' as binary)), ''DO 0'', ''SELECT `badges slug=its new is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''second'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''second'' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast(''Zweite Empfehlung 🎟'' as binary) AND `hidden` <=> true), ''DO 0'', ''SELECT `badges slug=second is not as expected` FROM information_schema.schemata LIMIT 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = 'DO 0';
SET @schemac_ddl = IF(@schemac_done < 5, 'SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = ''night_owl'' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast(''night_owl'' as binary)), ''SELECT `badges slug=night_owl is there already` FROM information_schema.schemata LIMIT 0'', ''DO 0'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
