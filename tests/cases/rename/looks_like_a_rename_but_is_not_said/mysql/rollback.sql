-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: drop table customer (lossy: the rows of table customer)
CREATE TABLE `customer` (
  `id` int NOT NULL,
  `a` int NOT NULL,
  `b` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 3 back: drop column t.mail (lossy: the values of column t.mail)
ALTER TABLE `t` ADD COLUMN `mail` varchar(50) NULL;

-- step 2 back: add column t.email (lossless)
ALTER TABLE `t` DROP COLUMN `email`;

-- step 1 back: create table client (lossless)
DROP TABLE `client`;
