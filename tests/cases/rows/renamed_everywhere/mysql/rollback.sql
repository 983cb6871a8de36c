-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (check rows): check 2 rows of table gates (lossless, but fails where somebody else has changed a row of gates that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gates` WHERE `code` = 'front' AND cast(convert(`code` using utf8mb4) as binary) <=> cast('front' as binary) AND cast(convert(`state` using utf8mb4) as binary) <=> cast('ajar' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('c' as binary)), 'DO 0', 'SELECT `gates code=front is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `gates` WHERE `code` = 'back' AND cast(convert(`code` using utf8mb4) as binary) <=> cast('back' as binary) AND cast(convert(`state` using utf8mb4) as binary) <=> cast('closed' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('b' as binary)), 'DO 0', 'SELECT `gates code=back is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 8 (update rows): update 1 row of table gates (lossless)
UPDATE `gates` SET `state` = 'open', `size` = 'a' WHERE `code` = 'front' AND cast(convert(`code` using utf8mb4) as binary) <=> cast('front' as binary);

-- undo step 7 (alter column): alter column gates.size: drop value c (lossless, but fails where column gates.size holds 'c')
--   lock SHARED_NO_WRITE on gates, blocks writes; rewrites the table
ALTER TABLE `gates` MODIFY COLUMN `size` enum('a', 'b') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 6 (alter column): alter column gates.state: add value shut (lossless)
--   lock SHARED_NO_WRITE on gates, blocks writes; rewrites the table
ALTER TABLE `gates` MODIFY COLUMN `state` enum('open', 'shut', 'closed', 'ajar') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 5 (update values): update values of gates.state (lossless)
--   lock SHARED_WRITE on gates, blocks only writes to the same rows; changes rows
UPDATE `gates` SET `state` = CASE `state` WHEN 'closed' THEN 'shut' ELSE `state` END
WHERE `state` IN ('closed');

-- undo step 4 (alter column): alter column gates.state: drop values closed ajar (lossless, but fails where column gates.state holds 'closed', 'ajar')
--   lock SHARED_NO_WRITE on gates, blocks writes; rewrites the table
ALTER TABLE `gates` MODIFY COLUMN `state` enum('open', 'shut') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (rename column): rename column gates.code to slug (lossless)
--   lock SHARED_UPGRADABLE on gates, blocks nobody
ALTER TABLE `gates` RENAME COLUMN `code` TO `slug`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (rename table): rename table gates to doors (lossless)
--   lock EXCLUSIVE on gates, blocks reads and writes for a moment
RENAME TABLE `gates` TO `doors`;

-- undo step 1 (check rows): check 2 rows of table doors (lossless, but fails where somebody else has changed a row of doors that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `doors` WHERE `slug` = 'front' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('front' as binary) AND cast(convert(`state` using utf8mb4) as binary) <=> cast('open' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('a' as binary)), 'DO 0', 'SELECT `doors slug=front is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `doors` WHERE `slug` = 'back' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('back' as binary) AND cast(convert(`state` using utf8mb4) as binary) <=> cast('shut' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('b' as binary)), 'DO 0', 'SELECT `doors slug=back is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
