-- schemac: rollback script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo steps 10 to 9, in one statement:
--   10 (add foreign key): drop foreign key fk_child_parent_id on child (lossless)
--   9 (drop foreign key): add foreign key fk_c_p_id on child (lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `fk_child_parent_id`,
  ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`parent_id`) REFERENCES `p` (`id`);

-- undo step 8 (add check): drop check chk_child_count on child (lossless)
ALTER TABLE `child` DROP CHECK `chk_child_count`;

-- undo step 7 (rename constraint): rename unique key uq_child_sku to uq_c_code on child (lossless)
ALTER TABLE `child` RENAME INDEX `uq_child_sku` TO `uq_c_code`;

-- undo step 6 (rename index): rename index fk_child_parent_id to fk_c_p_id on child (lossless)
ALTER TABLE `child` RENAME INDEX `fk_child_parent_id` TO `fk_c_p_id`;

-- undo step 5 (rename column): rename column child.parent_id to p_id (lossless)
ALTER TABLE `child` RENAME COLUMN `parent_id` TO `p_id`;

-- undo step 4 (rename column): rename column child.count to n (lossless)
ALTER TABLE `child` RENAME COLUMN `count` TO `n`;

-- undo step 3 (rename column): rename column child.sku to code (lossless)
ALTER TABLE `child` RENAME COLUMN `sku` TO `code`;

-- undo step 2 (rename table): rename table child to c (lossless)
RENAME TABLE `child` TO `c`;

-- undo step 1 (drop check): add check chk_c_n on c (lossless)
--   blocks nobody; scans the table
ALTER TABLE `c` ADD CONSTRAINT `chk_c_n` CHECK (`n` > 0);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
