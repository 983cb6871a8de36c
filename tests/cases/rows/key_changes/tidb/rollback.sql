-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (check rows): check 4 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'z' AND `id` <=> 1 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('z' as binary) AND `points` <=> 1), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'b' AND `id` <=> 2 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('b' as binary) AND `points` <=> 20), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'c' AND `id` <=> 4 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('c' as binary) AND `points` <=> 3), 'DO 0', 'SELECT `t id=4 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` <=> 3), 'SELECT `t slug=c is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 4 (insert rows): delete 1 row of table t (lossless)
DELETE FROM `t` WHERE `slug` = 'c' AND `id` <=> 4 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('c' as binary) AND `points` <=> 3;

-- undo step 3 (delete rows): insert 1 row of table t (lossless)
INSERT INTO `t` (`id`, `slug`, `points`) VALUES
  (3, 'c', 3);

-- undo step 2 (update rows): update 2 rows of table t (lossless)
UPDATE `t` SET `points` = 2 WHERE `slug` = 'b' AND `id` <=> 2 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('b' as binary) AND `points` <=> 20;
UPDATE `t` SET `slug` = 'a' WHERE `slug` = 'z' AND `id` <=> 1 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('z' as binary) AND `points` <=> 1;

-- undo step 1 (check rows): check 4 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'a' AND `id` <=> 1 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('a' as binary) AND `points` <=> 1), 'DO 0', 'SELECT `t slug=a is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'b' AND `id` <=> 2 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('b' as binary) AND `points` <=> 2), 'DO 0', 'SELECT `t slug=b is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `slug` = 'c' AND `id` <=> 3 AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('c' as binary) AND `points` <=> 3), 'DO 0', 'SELECT `t slug=c is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` <=> 4), 'SELECT `t id=4 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
