-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: rename table previous to oldest (contract; reverse: lossless)
RENAME TABLE `previous` TO `oldest`;

-- step 2 of 3: rename table current to previous (contract; reverse: lossless)
RENAME TABLE `current` TO `previous`;

-- step 3 of 3: create table current (expand; reverse: lossless)
CREATE TABLE `current` (
  `id` int NOT NULL,
  `m` varchar(10) NULL,
  PRIMARY KEY (`id`)
);
