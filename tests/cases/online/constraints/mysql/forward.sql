-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: add index fk_shop on stock (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on stock, blocks nobody; builds an index
ALTER TABLE `stock` ADD INDEX `fk_shop` (`shop`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 5: add check chk_amount on stock (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on stock, blocks writes; rewrites the table
ALTER TABLE `stock` ADD CONSTRAINT `chk_amount` CHECK (`amount` >= 0), ALGORITHM=COPY, LOCK=SHARED;

-- steps 3 to 4 of 5, in one statement:
--   3: drop check chk_price on stock (migrate; reverse: lossless, but fails where a row breaks check chk_price)
--   4: add check chk_price on stock (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on stock, blocks writes; rewrites the table
ALTER TABLE `stock`
  DROP CHECK `chk_price`,
  ADD CONSTRAINT `chk_price` CHECK (`price` >= 0);

-- step 5 of 5: add foreign key fk_shop on stock (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on stock and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `stock` ADD CONSTRAINT `fk_shop` FOREIGN KEY (`shop`) REFERENCES `shop` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
