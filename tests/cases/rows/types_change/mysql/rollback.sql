-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 10 back: check 2 rows of table t (lossless)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5000000000 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('longer than it could be' as binary) AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary)), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary)), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 9 back: drop column t.gone (lossy: the values of column t.gone)
ALTER TABLE `t` ADD COLUMN `gone` varchar(10) NOT NULL AFTER `b`;
UPDATE `t` SET `gone` = 'x' WHERE `id` = 1 AND `a` <=> 5000000000 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('longer than it could be' as binary) AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary);
UPDATE `t` SET `gone` = 'y' WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary);

-- steps 7 to 8 back, together:
-- step 8 back: alter column t.comes (lossless)
-- step 7 back: alter column t.kept (lossless)
ALTER TABLE `t`
  MODIFY COLUMN `comes` varchar(10) NULL,
  MODIFY COLUMN `kept` int NULL;

-- step 6 back: update 2 rows of table t (lossy: what these rows had in t.comes)
UPDATE `t` SET `now_is` = 4 WHERE `id` = 2 AND `now_is` <=> 40 AND `kept` <=> 1 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('w' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary);
UPDATE `t` SET `a` = 5, `b` = '7', `kept` = null WHERE `id` = 1 AND `now_is` <=> 3 AND `kept` <=> 2 AND cast(convert(`comes` using utf8mb4) as binary) <=> cast('z' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary);

-- steps 4 to 5 back, together:
-- step 5 back: alter column t.b (lossless)
-- step 4 back: alter column t.a (lossless)
ALTER TABLE `t`
  MODIFY COLUMN `b` varchar(10) NOT NULL,
  MODIFY COLUMN `a` smallint NOT NULL;

-- step 3 back: add column t.comes (lossless)
ALTER TABLE `t` DROP COLUMN `comes`;

-- step 2 back: rename column t.was to now_is (lossless)
ALTER TABLE `t` RENAME COLUMN `now_is` TO `was`;

-- step 1 back: check 2 rows of table t (lossless)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 1 AND `a` <=> 5 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('7' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('x' as binary) AND `was` <=> 3 AND `kept` IS NULL), 'DO 0', 'SELECT `t id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `t` WHERE `id` = 2 AND `a` <=> 6 AND cast(convert(`b` using utf8mb4) as binary) <=> cast('8' as binary) AND cast(convert(`gone` using utf8mb4) as binary) <=> cast('y' as binary) AND `was` <=> 4 AND `kept` <=> 1), 'DO 0', 'SELECT `t id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
