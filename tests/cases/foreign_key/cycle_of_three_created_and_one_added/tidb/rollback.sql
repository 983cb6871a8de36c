-- schemac: rollback script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 6 back: add foreign key fk_c_a_id on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_a_id`;

-- step 5 back: add foreign key fk_a_b_id on a (lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`;

-- step 4 back: add index fk_a_b_id on a (lossless)
ALTER TABLE `a` DROP INDEX `fk_a_b_id`;

-- step 3 back: add column a.b_id (lossless)
ALTER TABLE `a` DROP COLUMN `b_id`;

-- step 2 back: create table b (lossless)
DROP TABLE `b`;

-- step 1 back: create table c (lossless)
DROP TABLE `c`;
