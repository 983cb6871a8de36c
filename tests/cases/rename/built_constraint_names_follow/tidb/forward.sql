-- schemac: forward script for TiDB 7.5 and later, 10 steps
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

-- step 1 of 10: drop check chk_c_n on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP CHECK `chk_c_n`;

-- step 2 of 10: rename table c to child (contract; reverse: lossless)
RENAME TABLE `c` TO `child`;

-- step 3 of 10: rename column child.code to sku (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `code` TO `sku`;

-- step 4 of 10: rename column child.n to count (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `n` TO `count`;

-- step 5 of 10: rename column child.p_id to parent_id (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `p_id` TO `parent_id`;

-- step 6 of 10: rename index fk_c_p_id to fk_child_parent_id on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `fk_c_p_id` TO `fk_child_parent_id`;

-- step 7 of 10: rename unique key uq_c_code to uq_child_sku on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `uq_c_code` TO `uq_child_sku`;

-- step 8 of 10: add check chk_child_count on child (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `child` ADD CONSTRAINT `chk_child_count` CHECK (`count` > 0);

-- steps 9 to 10 of 10, in one statement:
--   9: drop foreign key fk_c_p_id on child (migrate; reverse: lossless)
--   10: add foreign key fk_child_parent_id on child (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `fk_c_p_id`,
  ADD CONSTRAINT `fk_child_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `p` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
