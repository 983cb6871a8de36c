-- schemac: rollback script for MySQL 8.0.16 and later, 13 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 13 back: create view view (lossless)
DROP VIEW `view`;

-- step 12 back: add foreign key foreign on table (lossless)
ALTER TABLE `table` DROP FOREIGN KEY `foreign`;

-- step 11 back: add foreign key fk_select_group on select (lossless)
ALTER TABLE `select` DROP FOREIGN KEY `fk_select_group`;

-- steps 9 to 10 back, together:
-- step 10 back: add check constraint on select (lossless)
-- step 9 back: add check check on select (lossless)
ALTER TABLE `select`
  DROP CHECK `constraint`,
  DROP CHECK `check`;

-- step 8 back: add unique key unique on select (lossless)
ALTER TABLE `select` DROP INDEX `unique`;

-- steps 6 to 7 back, together:
-- step 7 back: add index index on select (lossless)
-- step 6 back: add index order on select (lossless)
ALTER TABLE `select`
  DROP INDEX `index`,
  DROP INDEX `order`;

-- steps 2 to 5 back, together:
-- step 5 back: add column select.desc (lossless)
-- step 4 back: add column select.null (lossless)
-- step 3 back: add column select.group (lossless)
-- step 2 back: add column select.where (lossless)
ALTER TABLE `select`
  DROP COLUMN `desc`,
  DROP COLUMN `null`,
  DROP COLUMN `group`,
  DROP COLUMN `where`;

-- step 1 back: create table table (lossless)
DROP TABLE `table`;
