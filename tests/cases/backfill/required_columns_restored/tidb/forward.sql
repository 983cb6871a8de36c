-- schemac: forward script for TiDB 7.5 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 7: create table offer (expand; reverse: lossy: rows written to table offer since)
CREATE TABLE `offer` (
  `item_id` bigint NOT NULL,
  `price` decimal(8,2) NOT NULL,
  `stock` int NOT NULL,
  `note` varchar(10) NULL,
  PRIMARY KEY (`item_id`)
);

-- step 2 of 7: fill table offer (migrate; reverse: lossless)
INSERT INTO `offer` (`item_id`, `price`, `stock`, `note`)
SELECT `backfill`.`item_id`, `backfill`.`price`, `backfill`.`stock`, `backfill`.`note`
FROM (
  select
    `id` as `item_id`,
    `price`,
    `stock`,
    `note`
  from `item`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `offer` AS `there` WHERE `there`.`item_id` = `backfill`.`item_id`);

-- step 3 of 7: analyze table offer (migrate; reverse: lossless)
ANALYZE TABLE `offer`;

-- step 4 of 7: check values of columns price, stock, note of item (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `offer` WHERE (`offer`.`item_id` = `item`.`id`) AND `offer`.`price` <=> `item`.`price`)), 'SELECT `item.price was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `offer` WHERE (`offer`.`item_id` = `item`.`id`) AND `offer`.`stock` <=> `item`.`stock`)), 'SELECT `item.stock was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `item` WHERE NOT EXISTS (SELECT 1 FROM `offer` WHERE (`offer`.`item_id` = `item`.`id`) AND CAST(CONVERT(`offer`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`item`.`note` USING utf8mb4) AS BINARY))), 'SELECT `item.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 5 of 7: drop column item.price (contract; reverse: restored from offer.price, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
ALTER TABLE `item` DROP COLUMN `price`;

-- step 6 of 7: drop column item.stock (contract; reverse: restored from offer.stock, but what was written to it since they were compared is not there, and rows that it has no value for get the default)
ALTER TABLE `item` DROP COLUMN `stock`;

-- step 7 of 7: drop column item.note (contract; reverse: restored from offer.note, but what was written to it since they were compared is not there)
ALTER TABLE `item` DROP COLUMN `note`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
