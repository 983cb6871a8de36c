-- schemac: forward script for MySQL 8.0.16 and later, 13 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 13: create table table (expand; reverse: lossless)
CREATE TABLE `table` (
  `primary` int NOT NULL,
  `key` int NOT NULL,
  `references` int NOT NULL,
  PRIMARY KEY (`primary`, `key`),
  INDEX `foreign` (`references`)
);

-- steps 2 to 5 of 13, together:
-- step 2 of 13: add column select.where (expand; reverse: lossless)
-- step 3 of 13: add column select.group (expand; reverse: lossless)
-- step 4 of 13: add column select.null (expand; reverse: lossless)
-- step 5 of 13: add column select.desc (expand; reverse: lossless)
ALTER TABLE `select`
  ADD COLUMN `where` int NOT NULL DEFAULT 1,
  ADD COLUMN `group` int NULL,
  ADD COLUMN `null` varchar(5) NULL,
  ADD COLUMN `desc` int NOT NULL DEFAULT 0;

-- steps 6 to 7 of 13, together:
-- step 6 of 13: add index order on select (expand; reverse: lossless)
-- step 7 of 13: add index index on select (expand; reverse: lossless)
ALTER TABLE `select`
  ADD INDEX `order` (`group`, `where` DESC),
  ADD INDEX `index` (`null`, `desc`);

-- step 8 of 13: add unique key unique on select (migrate; reverse: lossless)
ALTER TABLE `select` ADD UNIQUE KEY `unique` (`from`, `where`);

-- steps 9 to 10 of 13, together:
-- step 9 of 13: add check check on select (migrate; reverse: lossless)
-- step 10 of 13: add check constraint on select (migrate; reverse: lossless)
ALTER TABLE `select`
  ADD CONSTRAINT `check` CHECK (`where` > 0 and `desc` >= 0),
  ADD CONSTRAINT `constraint` CHECK (`null` <> 'x');

-- step 11 of 13: add foreign key fk_select_group on select (migrate; reverse: lossless)
ALTER TABLE `select` ADD CONSTRAINT `fk_select_group` FOREIGN KEY (`group`) REFERENCES `select` (`from`);

-- step 12 of 13: add foreign key foreign on table (migrate; reverse: lossless)
ALTER TABLE `table` ADD CONSTRAINT `foreign` FOREIGN KEY (`references`) REFERENCES `select` (`from`);

-- step 13 of 13: create view view (expand; reverse: lossless)
CREATE VIEW `view` AS
select
  `select`.`from` as `as`,
  `group` as `by`
from `select`
where `where` = 1;
