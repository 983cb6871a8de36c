-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: add index idx_c_p_code on c (expand; reverse: lossless)
ALTER TABLE `c` ADD INDEX `idx_c_p_code` (`p_code`);

-- step 2 of 3: add unique key uq_p_code on p (migrate; reverse: lossless)
ALTER TABLE `p` ADD UNIQUE KEY `uq_p_code` (`code`);

-- step 3 of 3: add foreign key fk_c_p_code on c (migrate; reverse: lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_code` FOREIGN KEY (`p_code`) REFERENCES `p` (`code`);
