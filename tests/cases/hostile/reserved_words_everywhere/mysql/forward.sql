-- schemac: forward script for MySQL 8.0.16 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 12: create table table (expand; reverse: lossy: rows written to table table since)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `table` (
  `primary` int NOT NULL,
  `key` int NOT NULL,
  `references` int NOT NULL,
  PRIMARY KEY (`primary`, `key`),
  INDEX `foreign` (`references`),
  CONSTRAINT `foreign` FOREIGN KEY (`references`) REFERENCES `select` (`from`)
);

-- steps 2 to 5 of 12, in one statement:
--   2: add column select.where (expand; reverse: lossy: values written to column select.where since)
--   3: add column select.group (expand; reverse: lossy: values written to column select.group since)
--   4: add column select.null (expand; reverse: lossy: values written to column select.null since)
--   5: add column select.desc (expand; reverse: lossy: values written to column select.desc since)
--   lock EXCLUSIVE on select, blocks reads and writes for a moment
ALTER TABLE `select`
  ADD COLUMN `where` int NOT NULL DEFAULT 1,
  ADD COLUMN `group` int NULL,
  ADD COLUMN `null` varchar(5) NULL,
  ADD COLUMN `desc` int NOT NULL DEFAULT 0,
  ALGORITHM=INSTANT;

-- steps 6 to 7 of 12, in one statement:
--   6: add index order on select (expand; reverse: lossless)
--   7: add index index on select (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on select, blocks nobody; builds an index
ALTER TABLE `select`
  ADD INDEX `order` (`group`, `where` DESC),
  ADD INDEX `index` (`null`, `desc`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 8 of 12: add unique key unique on select (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on select, blocks nobody; builds an index
ALTER TABLE `select` ADD UNIQUE KEY `unique` (`from`, `where`), ALGORITHM=INPLACE, LOCK=NONE;

-- steps 9 to 10 of 12, in one statement:
--   9: add check check on select (migrate; reverse: lossless)
--   10: add check constraint on select (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on select, blocks writes; rewrites the table
ALTER TABLE `select`
  ADD CONSTRAINT `check` CHECK (`where` > 0 and `desc` >= 0),
  ADD CONSTRAINT `constraint` CHECK (`null` <> 'x'),
  ALGORITHM=COPY, LOCK=SHARED;

-- step 11 of 12: add foreign key fk_select_group on select (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on select, blocks writes; rewrites the table
ALTER TABLE `select` ADD CONSTRAINT `fk_select_group` FOREIGN KEY (`group`) REFERENCES `select` (`from`), ALGORITHM=COPY, LOCK=SHARED;

-- step 12 of 12: create view view (expand; reverse: lossless)
CREATE VIEW `view` AS
select
  `select`.`from` as `as`,
  `group` as `by`
from `select`
where `where` = 1;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
