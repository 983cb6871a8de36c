-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 5 to 4, in one statement:
--   5 (add column): drop column cart.total (lossless)
--   4 (drop column): add column cart.total, fill column cart.total, alter column cart.total: not null (lossless from schemac_retained_cart, as it was when both were compared right before; rows that came since get a zero value)
--   lock SHARED_NO_WRITE on cart, blocks writes; rewrites the table
--   lock SHARED_WRITE on cart, blocks writes; changes rows
--   lock SHARED_UPGRADABLE on cart, blocks nobody; rewrites the table
ALTER TABLE `cart`
  DROP COLUMN `total`,
  ADD COLUMN `total` int NULL,
  ALGORITHM=COPY, LOCK=SHARED;
UPDATE `cart`, `schemac_retained_cart`
SET `cart`.`total` = `schemac_retained_cart`.`total`
WHERE (`schemac_retained_cart`.`id` = `cart`.`id`) AND `cart`.`total` IS NULL;
UPDATE `cart` SET `total` = 0 WHERE `total` IS NULL;
ALTER TABLE `cart` MODIFY COLUMN `total` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_cart (lossless)
--   lock EXCLUSIVE on schemac_retained_cart, blocks reads and writes for a moment
DROP TABLE `schemac_retained_cart`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
