-- schemac: rollback script for TiDB 7.5 and later, 7 steps
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

-- undo step 7 (create view): drop view cheap_items (lossless)
DROP VIEW `cheap_items`;

-- undo step 6 (add check): drop check chk_item_price on item (lossless)
ALTER TABLE `item` DROP CHECK `chk_item_price`;

-- undo step 5 (alter column): alter column item.stock: bigint to int (lossless, but fails where a value of column item.stock does not fit its former type)
--   blocks nobody; rewrites the table
ALTER TABLE `item` MODIFY COLUMN `stock` int NOT NULL;

-- undo step 4 (add column): drop column item.note (lossy: values written to column item.note since)
ALTER TABLE `item` DROP COLUMN `note`;

-- undo step 3 (rename column): rename column item.unit_price to price (lossless)
ALTER TABLE `item` RENAME COLUMN `unit_price` TO `price`;

-- undo step 2 (drop check): add check chk_item_price on item (lossless)
--   blocks nobody; scans the table
ALTER TABLE `item` ADD CONSTRAINT `chk_item_price` CHECK (`price` >= 0);

-- undo step 1 (drop view): create view cheap_items (lossless)
CREATE VIEW `cheap_items` AS
select
  `id`,
  `price`
from `item`
where `price` < 10;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
