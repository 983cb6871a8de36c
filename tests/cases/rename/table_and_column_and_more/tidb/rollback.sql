-- schemac: rollback script for TiDB 7.5 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 6 (alter column): alter column Order.customer: varchar(80) to varchar(50) (lossless, but fails where a value of column Order.customer does not fit its former type)
--   blocks nobody; rewrites the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `Order` WHERE CHAR_LENGTH(`customer`) > 50), 'SELECT `Order.customer is longer than 50` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `Order` MODIFY COLUMN `customer` varchar(50) NOT NULL;

-- undo step 5 (add column): drop column Order.at (lossy: values written to column Order.at since)
ALTER TABLE `Order` DROP COLUMN `at`;

-- undo step 4 (alter table): alter table Order: comment (lossless)
ALTER TABLE `Order` COMMENT='';

-- undo step 3 (rename index): rename index idx_customer to idx_buyer on Order (lossless)
ALTER TABLE `Order` RENAME INDEX `idx_customer` TO `idx_buyer`;

-- undo step 2 (rename column): rename column Order.customer to buyer (lossless)
ALTER TABLE `Order` RENAME COLUMN `customer` TO `buyer`;

-- undo step 1 (rename table): rename table Order to purchase (lossless)
RENAME TABLE `Order` TO `purchase`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
