-- schemac: forward script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 10: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('7' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary) AND `was` <=> 3 AND `kept` IS NULL), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary) AND `was` <=> 4 AND `kept` <=> 1), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 10: rename column t.was to now_is (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `was` TO `now_is`;

-- step 3 of 10: add column t.comes (expand; reverse: lossy: values written to column t.comes since)
ALTER TABLE `t` ADD COLUMN `comes` varchar(10) NULL;

-- step 4 of 10: alter column t.a: smallint to bigint (expand; reverse: lossless, but fails where a value of column t.a does not fit its former type)
ALTER TABLE `t` MODIFY COLUMN `a` bigint NOT NULL;

-- step 5 of 10: alter column t.b: varchar(10) to varchar(30) (expand; reverse: lossless, but fails where a value of column t.b does not fit its former type)
ALTER TABLE `t` MODIFY COLUMN `b` varchar(30) NOT NULL;

-- step 6 of 10: update 2 rows of table t (migrate; reverse: lossless)
UPDATE `t` SET `a` = 5000000000, `b` = 'longer than it could be', `kept` = 2, `comes` = 'z' WHERE `id` = 1 AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary) AND `now_is` <=> 3 AND `kept` IS NULL;
UPDATE `t` SET `now_is` = 40, `comes` = 'w' WHERE `id` = 2 AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary) AND `now_is` <=> 4 AND `kept` <=> 1;

-- step 7 of 10: alter column t.kept: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` MODIFY COLUMN `kept` int NOT NULL;

-- step 8 of 10: alter column t.comes: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` MODIFY COLUMN `comes` varchar(10) NOT NULL;

-- step 9 of 10: drop column t.gone (contract; reverse: lossy: the values of column t.gone do not come back)
ALTER TABLE `t` DROP COLUMN `gone`;

-- step 10 of 10: check 2 rows of table t (migrate; reverse: lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5000000000 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('longer than it could be' as binary) AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary)), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary)), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
