-- schemac: forward script for MySQL 8.0.16 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 1: create table alias (expand; reverse: lossless)
CREATE TABLE `alias` (
  `a` int NOT NULL,
  `b` tinyint(1) NULL,
  `c` decimal(10,3) NULL,
  `d` double NULL,
  `e` timestamp(6) NULL,
  `f` json NULL,
  `g` blob NULL,
  `h` mediumtext NULL,
  `i` longtext NULL,
  `j` decimal(5,1) NULL,
  `k` double NULL,
  `l` varchar(12) NULL,
  `m` bigint NULL,
  PRIMARY KEY (`a`)
);
