-- schemac: forward script for MySQL 8.0.16 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 2: create table a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234 (expand; reverse: lossless)
CREATE TABLE `a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g234` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 2: create table t (expand; reverse: lossless)
CREATE TABLE `t` (
  `id` int NOT NULL,
  `äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü` int NOT NULL,
  PRIMARY KEY (`id`)
);
