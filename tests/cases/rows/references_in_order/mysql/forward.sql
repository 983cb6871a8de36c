-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 10: check 5 rows of table a_child (migrate; reverse: lossless, but fails where somebody else has changed a row of a_child that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 1 AND `parent_id` <=> 1 AND `boss_id` IS NULL), 'DO 0', 'SELECT `a_child id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 2 AND `parent_id` <=> 1 AND `boss_id` <=> 1), 'DO 0', 'SELECT `a_child id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 3 AND `parent_id` <=> 2 AND `boss_id` <=> 2), 'DO 0', 'SELECT `a_child id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 5), 'SELECT `a_child id=5 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 6), 'SELECT `a_child id=6 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 10: check 3 rows of table z_parent (migrate; reverse: lossless, but fails where somebody else has changed a row of z_parent that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 1 AND cast(convert(`code` using utf8mb4) as binary) <=> cast('one' as binary)), 'DO 0', 'SELECT `z_parent id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 3), 'SELECT `z_parent id=3 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 4), 'SELECT `z_parent id=4 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 3 of 10: insert 1 row of table z_parent (migrate; reverse: lossless)
INSERT INTO `z_parent` (`id`, `code`) VALUES
  (3, 'three');

-- step 4 of 10: insert 2 rows of table a_child (migrate; reverse: lossless)
INSERT INTO `a_child` (`id`, `parent_id`, `boss_id`) VALUES
  (6, 3, 1),
  (5, 2, 6);

-- step 5 of 10: update 1 row of table a_child (migrate; reverse: lossless)
UPDATE `a_child` SET `parent_id` = 3, `boss_id` = 1 WHERE `id` = 1 AND `parent_id` <=> 1 AND `boss_id` IS NULL;

-- step 6 of 10: delete 2 rows of table a_child (contract; reverse: lossless)
DELETE FROM `a_child` WHERE `id` = 3 AND `parent_id` <=> 2 AND `boss_id` <=> 2;
DELETE FROM `a_child` WHERE `id` = 2 AND `parent_id` <=> 1 AND `boss_id` <=> 1;

-- step 7 of 10: delete 1 row of table z_parent (contract; reverse: lossless)
DELETE FROM `z_parent` WHERE `id` = 1 AND cast(convert(`code` using utf8mb4) as binary) <=> cast('one' as binary);

-- step 8 of 10: insert 1 row of table z_parent (migrate; reverse: lossless)
INSERT INTO `z_parent` (`id`, `code`) VALUES
  (4, 'one');

-- step 9 of 10: check 5 rows of table a_child (migrate; reverse: lossless, but fails where somebody else has changed a row of a_child that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 1 AND `parent_id` <=> 3 AND `boss_id` <=> 1), 'DO 0', 'SELECT `a_child id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 5 AND `parent_id` <=> 2 AND `boss_id` <=> 6), 'DO 0', 'SELECT `a_child id=5 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 6 AND `parent_id` <=> 3 AND `boss_id` <=> 1), 'DO 0', 'SELECT `a_child id=6 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 2), 'SELECT `a_child id=2 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_child` WHERE `id` = 3), 'SELECT `a_child id=3 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 10 of 10: check 3 rows of table z_parent (migrate; reverse: lossless, but fails where somebody else has changed a row of z_parent that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 3 AND cast(convert(`code` using utf8mb4) as binary) <=> cast('three' as binary)), 'DO 0', 'SELECT `z_parent id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 4 AND cast(convert(`code` using utf8mb4) as binary) <=> cast('one' as binary)), 'DO 0', 'SELECT `z_parent id=4 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `z_parent` WHERE `id` = 1), 'SELECT `z_parent id=1 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
