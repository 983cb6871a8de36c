-- schemac: forward script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: create table schemac_retained_price (contract; reverse: lossless)
CREATE TABLE `schemac_retained_price` (
  `shop` varchar(20) NOT NULL,
  `item` int NOT NULL,
  `was` decimal(8,2) NULL,
  PRIMARY KEY (`shop`, `item`)
) DEFAULT CHARACTER SET=utf8mb4 COLLATE=utf8mb4_bin;

-- step 2 of 4: retain column price.was in schemac_retained_price (contract; reverse: lossless)
--   blocks nobody; scans the table
INSERT INTO `schemac_retained_price` (`shop`, `item`, `was`) SELECT `shop`, `item`, `was` FROM `price`;

-- step 3 of 4: check values of column price.was (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `price` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_price` WHERE (`schemac_retained_price`.`shop` = `price`.`shop` and `schemac_retained_price`.`item` = `price`.`item`) AND `schemac_retained_price`.`was` <=> `price`.`was`)), 'SELECT `price.was was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 4: drop column price.was (contract; reverse: lossless from schemac_retained_price, as it was when both were compared right before; rows that came since get null)
ALTER TABLE `price` DROP COLUMN `was`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
