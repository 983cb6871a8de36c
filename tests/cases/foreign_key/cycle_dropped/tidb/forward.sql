-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`;

-- step 2 of 4: drop foreign key fk_b_a_id on b (migrate; reverse: lossless)
ALTER TABLE `b` DROP FOREIGN KEY `fk_b_a_id`;

-- step 3 of 4: drop table a (contract; reverse: lossy: the rows of table a)
DROP TABLE `a`;

-- step 4 of 4: drop table b (contract; reverse: lossy: the rows of table b)
DROP TABLE `b`;
