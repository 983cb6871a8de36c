-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: create table Order (expand; reverse: lossless)
CREATE TABLE `Order` (
  `select` bigint NOT NULL AUTO_INCREMENT,
  `from` varchar(20) NOT NULL,
  `where` int NOT NULL DEFAULT 1,
  PRIMARY KEY (`select`),
  INDEX `group` (`from`, `where`),
  CONSTRAINT `check` CHECK (`where` > 0)
);

-- step 2 of 3: create table table (expand; reverse: lossless)
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
