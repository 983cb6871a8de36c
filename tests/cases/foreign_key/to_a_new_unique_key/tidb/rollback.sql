-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: add foreign key fk_c_p_code on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_code`;

-- step 2 back: add unique key uq_p_code on p (lossless)
ALTER TABLE `p` DROP INDEX `uq_p_code`;

-- step 1 back: add index idx_c_p_code on c (lossless)
ALTER TABLE `c` DROP INDEX `idx_c_p_code`;
