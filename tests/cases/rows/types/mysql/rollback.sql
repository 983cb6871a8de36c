-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 3 back: drop table t (lossy: the rows of table t)
CREATE TABLE `t` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);
INSERT INTO `t` (`id`) VALUES
  (1);

-- step 2 back: insert 3 rows of table everything (lossless)

-- step 1 back: create table everything (lossless)
DROP TABLE `everything`;
