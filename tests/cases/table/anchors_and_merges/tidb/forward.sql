-- schemac: forward script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: create table b (expand; reverse: lossless)
CREATE TABLE `b` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `title` varchar(100) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_b_created` (`created_at`)
);

-- step 2 of 2: create table c (expand; reverse: lossless)
CREATE TABLE `c` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `created_at` timestamp(6) NULL,
  PRIMARY KEY (`id`)
);
