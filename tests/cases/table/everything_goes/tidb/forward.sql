-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 2 of 4: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 3 of 4: drop table c (contract; reverse: lossy: the rows of table c)
DROP TABLE `c`;

-- step 4 of 4: drop table p (contract; reverse: lossy: the rows of table p)
DROP TABLE `p`;
