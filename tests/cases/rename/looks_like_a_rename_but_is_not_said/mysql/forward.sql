-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: create table client (expand; reverse: lossless)
CREATE TABLE `client` (
  `id` int NOT NULL,
  `a` int NOT NULL,
  `b` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 4: add column t.email (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `email` varchar(50) NULL AFTER `id`;

-- step 3 of 4: drop column t.mail (contract; reverse: lossy: the values of column t.mail)
ALTER TABLE `t` DROP COLUMN `mail`;

-- step 4 of 4: drop table customer (contract; reverse: lossy: the rows of table customer)
DROP TABLE `customer`;
