-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: create table Order (expand; reverse: lossy: rows written to table Order since)
CREATE TABLE `Order` (
  `select` bigint NOT NULL AUTO_INCREMENT,
  `from` varchar(20) NOT NULL,
  `where` int NOT NULL DEFAULT 1,
  PRIMARY KEY (`select`),
  INDEX `group` (`from`, `where`),
  CONSTRAINT `check` CHECK (`where` > 0)
);

-- step 2 of 3: create table table (expand; reverse: lossy: rows written to table table since)
CREATE TABLE `table` (
  `index` int NOT NULL,
  `order` bigint NOT NULL,
  PRIMARY KEY (`index`),
  INDEX `idx_table_order` (`order`),
  CONSTRAINT `fk_table_order` FOREIGN KEY (`order`) REFERENCES `Order` (`select`)
);

-- step 3 of 3: create view view (expand; reverse: lossless)
CREATE VIEW `view` AS
select
  `select`,
  `from`
from `Order`
where `where` > 1;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
