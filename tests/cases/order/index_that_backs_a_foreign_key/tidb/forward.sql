-- schemac: forward script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: drop foreign key fk_c_ab on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_ab`;

-- step 2 of 6: add index schemac_new_index on c (expand; reverse: lossless)
ALTER TABLE `c` ADD INDEX `schemac_new_index` (`a`, `id`);

-- step 3 of 6: drop index idx_c_ab on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP INDEX `idx_c_ab`;

-- step 4 of 6: rename index schemac_new_index to idx_c_ab on c (migrate; reverse: lossless)
ALTER TABLE `c` RENAME INDEX `schemac_new_index` TO `idx_c_ab`;

-- step 5 of 6: add unique key uq_p_ba on p (migrate; reverse: lossless)
ALTER TABLE `p` ADD UNIQUE KEY `uq_p_ba` (`b`, `a`);

-- step 6 of 6: drop unique key uq_p_ab on p (migrate; reverse: lossless)
ALTER TABLE `p` DROP INDEX `uq_p_ab`;
