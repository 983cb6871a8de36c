-- schemac: forward script for TiDB 7.5 and later, 10 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 10: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 2 of 10: drop check chk_c_n on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP CHECK `chk_c_n`;

-- step 3 of 10: rename table c to child (contract; reverse: lossless)
RENAME TABLE `c` TO `child`;

-- step 4 of 10: rename column child.code to sku (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `code` TO `sku`;

-- step 5 of 10: rename column child.n to count (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `n` TO `count`;

-- step 6 of 10: rename column child.p_id to parent_id (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `p_id` TO `parent_id`;

-- step 7 of 10: rename index fk_c_p_id to fk_child_parent_id on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `fk_c_p_id` TO `fk_child_parent_id`;

-- step 8 of 10: rename unique key uq_c_code to uq_child_sku on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `uq_c_code` TO `uq_child_sku`;

-- step 9 of 10: add check chk_child_count on child (migrate; reverse: lossless)
ALTER TABLE `child` ADD CONSTRAINT `chk_child_count` CHECK (`count` > 0);

-- step 10 of 10: add foreign key fk_child_parent_id on child (migrate; reverse: lossless)
ALTER TABLE `child` ADD CONSTRAINT `fk_child_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `p` (`id`);
