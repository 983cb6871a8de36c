-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: drop unique key uq_p_ab on p (lossless)
ALTER TABLE `p` ADD UNIQUE KEY `uq_p_ab` (`a`, `b`);

-- step 3 back: add unique key uq_p_ba on p (lossless)
ALTER TABLE `p` DROP INDEX `uq_p_ba`;

-- step 2 back: replace index idx_c_ab on c (lossless)
ALTER TABLE `c`
  DROP INDEX `idx_c_ab`,
  ADD INDEX `idx_c_ab` (`a`, `b`);

-- step 1 back: drop foreign key fk_c_ab on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_ab` FOREIGN KEY (`a`, `b`) REFERENCES `p` (`a`, `b`);
