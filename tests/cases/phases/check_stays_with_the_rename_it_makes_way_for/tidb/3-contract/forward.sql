-- schemac: forward script for TiDB 7.5 and later, 7 steps
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

-- step 1 of 7: drop view cheap_items (contract; reverse: lossless)
DROP VIEW `cheap_items`;

-- step 2 of 7: drop check chk_item_price on item (contract; reverse: lossless)
ALTER TABLE `item` DROP CHECK `chk_item_price`;

-- step 3 of 7: rename column item.price to unit_price (contract; reverse: lossless)
ALTER TABLE `item` RENAME COLUMN `price` TO `unit_price`;

-- step 4 of 7: add column item.note (contract; reverse: lossy: values written to column item.note since)
ALTER TABLE `item` ADD COLUMN `note` varchar(40) NULL;

-- step 5 of 7: alter column item.stock: int to bigint (contract; reverse: lossless, but fails where a value of column item.stock does not fit its former type)
ALTER TABLE `item` MODIFY COLUMN `stock` bigint NOT NULL;

-- step 6 of 7: add check chk_item_price on item (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `item` ADD CONSTRAINT `chk_item_price` CHECK (`unit_price` >= 0);

-- step 7 of 7: create view cheap_items (contract; reverse: lossless)
CREATE VIEW `cheap_items` AS
select
  `id`,
  `unit_price` as `price`
from `item`
where `unit_price` < 10;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
