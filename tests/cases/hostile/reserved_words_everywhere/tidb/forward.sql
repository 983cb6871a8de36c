-- schemac: forward script for TiDB 7.5 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 12: create table table (expand; reverse: lossy: rows written to table table since)
CREATE TABLE `table` (
  `primary` int NOT NULL,
  `key` int NOT NULL,
  `references` int NOT NULL,
  PRIMARY KEY (`primary`, `key`),
  INDEX `foreign` (`references`),
  CONSTRAINT `foreign` FOREIGN KEY (`references`) REFERENCES `select` (`from`)
);

-- step 2 of 12: add column select.where (expand; reverse: lossy: values written to column select.where since)
ALTER TABLE `select` ADD COLUMN `where` int NOT NULL DEFAULT 1;

-- step 3 of 12: add column select.group (expand; reverse: lossy: values written to column select.group since)
ALTER TABLE `select` ADD COLUMN `group` int NULL;

-- step 4 of 12: add column select.null (expand; reverse: lossy: values written to column select.null since)
ALTER TABLE `select` ADD COLUMN `null` varchar(5) NULL;

-- step 5 of 12: add column select.desc (expand; reverse: lossy: values written to column select.desc since)
ALTER TABLE `select` ADD COLUMN `desc` int NOT NULL DEFAULT 0;

-- step 6 of 12: add index order on select (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `select` ADD INDEX `order` (`group`, `where`);

-- step 7 of 12: add index index on select (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `select` ADD INDEX `index` (`null`, `desc`);

-- step 8 of 12: add unique key unique on select (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `select` ADD UNIQUE KEY `unique` (`from`, `where`);

-- step 9 of 12: add check check on select (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `select` ADD CONSTRAINT `check` CHECK (`where` > 0 and `desc` >= 0);

-- step 10 of 12: add check constraint on select (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `select` ADD CONSTRAINT `constraint` CHECK (`null` <> 'x');

-- step 11 of 12: add foreign key fk_select_group on select (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `select` ADD CONSTRAINT `fk_select_group` FOREIGN KEY (`group`) REFERENCES `select` (`from`);

-- step 12 of 12: create view view (expand; reverse: lossless)
CREATE VIEW `view` AS
select
  `select`.`from` as `as`,
  `group` as `by`
from `select`
where `where` = 1;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
