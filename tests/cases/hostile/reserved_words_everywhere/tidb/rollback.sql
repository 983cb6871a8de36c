-- schemac: rollback script for TiDB 7.5 and later, 13 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 13 back: create view view (lossless)
DROP VIEW `view`;

-- step 12 back: add foreign key foreign on table (lossless)
ALTER TABLE `table` DROP FOREIGN KEY `foreign`;

-- step 11 back: add foreign key fk_select_group on select (lossless)
ALTER TABLE `select` DROP FOREIGN KEY `fk_select_group`;

-- step 10 back: add check constraint on select (lossless)
ALTER TABLE `select` DROP CHECK `constraint`;

-- step 9 back: add check check on select (lossless)
ALTER TABLE `select` DROP CHECK `check`;

-- step 8 back: add unique key unique on select (lossless)
ALTER TABLE `select` DROP INDEX `unique`;

-- step 7 back: add index index on select (lossless)
ALTER TABLE `select` DROP INDEX `index`;

-- step 6 back: add index order on select (lossless)
ALTER TABLE `select` DROP INDEX `order`;

-- step 5 back: add column select.desc (lossless)
ALTER TABLE `select` DROP COLUMN `desc`;

-- step 4 back: add column select.null (lossless)
ALTER TABLE `select` DROP COLUMN `null`;

-- step 3 back: add column select.group (lossless)
ALTER TABLE `select` DROP COLUMN `group`;

-- step 2 back: add column select.where (lossless)
ALTER TABLE `select` DROP COLUMN `where`;

-- step 1 back: create table table (lossless)
DROP TABLE `table`;
