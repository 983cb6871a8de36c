-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 10 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5000000000 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('longer than it could be' as binary) AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary)), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary)), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 9 (drop column): add column t.gone, update 2 rows of table t (lossy: the values of column t.gone do not come back)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t` ADD COLUMN `gone` varchar(10) NOT NULL AFTER `b`, LOCK=NONE;
UPDATE `t` SET `gone` = 'x' WHERE `id` = 1 AND `a` <=> 5000000000 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('longer than it could be' as binary) AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary);
UPDATE `t` SET `gone` = 'y' WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary);

-- undo steps 8 to 7, in one statement:
--   8 (alter column): alter column t.comes: nullable (lossless)
--   7 (alter column): alter column t.kept: nullable (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t`
  MODIFY COLUMN `comes` varchar(10) NULL,
  MODIFY COLUMN `kept` int NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (update rows): update 2 rows of table t (lossless)
UPDATE `t` SET `now_is` = 4 WHERE `id` = 2 AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary);
UPDATE `t` SET `a` = 5, `b` = '7', `kept` = null WHERE `id` = 1 AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary);

-- undo step 5 (alter column): alter column t.b: varchar(30) to varchar(10) (lossless, but fails where a value of column t.b does not fit its former type)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `t` WHERE CHAR_LENGTH(`b`) > 10), 'SELECT `t.b is longer than 10` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `t` MODIFY COLUMN `b` varchar(10) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 4 (alter column): alter column t.a: bigint to smallint (lossless, but fails where a value of column t.a does not fit its former type)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `a` smallint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (add column): drop column t.comes (lossy: values written to column t.comes since)
--   lock SHARED_UPGRADABLE on t, blocks nobody; rewrites the table
ALTER TABLE `t` DROP COLUMN `comes`, LOCK=NONE;

-- undo step 2 (rename column): rename column t.now_is to was (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME COLUMN `now_is` TO `was`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (check rows): check 2 rows of table t (lossless, but fails where somebody else has changed a row of t that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('7' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary) AND `was` <=> 3 AND `kept` IS NULL), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary) AND `was` <=> 4 AND `kept` <=> 1), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
