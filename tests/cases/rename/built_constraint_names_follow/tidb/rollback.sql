-- schemac: rollback script for TiDB 7.5 and later, 10 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 10 back: add foreign key fk_child_parent_id on child (lossless)
ALTER TABLE `child` DROP FOREIGN KEY `fk_child_parent_id`;

-- step 9 back: add check chk_child_count on child (lossless)
ALTER TABLE `child` DROP CHECK `chk_child_count`;

-- step 8 back: rename unique key uq_c_code to uq_child_sku on child (lossless)
ALTER TABLE `child` RENAME INDEX `uq_child_sku` TO `uq_c_code`;

-- step 7 back: rename index fk_c_p_id to fk_child_parent_id on child (lossless)
ALTER TABLE `child` RENAME INDEX `fk_child_parent_id` TO `fk_c_p_id`;

-- step 6 back: rename column child.p_id to parent_id (lossless)
ALTER TABLE `child` RENAME COLUMN `parent_id` TO `p_id`;

-- step 5 back: rename column child.n to count (lossless)
ALTER TABLE `child` RENAME COLUMN `count` TO `n`;

-- step 4 back: rename column child.code to sku (lossless)
ALTER TABLE `child` RENAME COLUMN `sku` TO `code`;

-- step 3 back: rename table c to child (lossless)
RENAME TABLE `child` TO `c`;

-- step 2 back: drop check chk_c_n on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `chk_c_n` CHECK (`n` > 0);

-- step 1 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
