-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: add column größe.straße (expand; reverse: lossy: values written to column größe.straße since)
ALTER TABLE `größe` ADD COLUMN `straße` varchar(20) NULL;

-- step 2 of 5: add column größe.名前 (expand; reverse: lossy: values written to column größe.名前 since)
ALTER TABLE `größe` ADD COLUMN `名前` varchar(20) NOT NULL DEFAULT '無名';

-- step 3 of 5: add column größe.имя (expand; reverse: lossy: values written to column größe.имя since)
ALTER TABLE `größe` ADD COLUMN `имя` varchar(20) NOT NULL DEFAULT 'Анна' COMMENT 'имя';

-- step 4 of 5: add index idx_名前 on größe (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `größe` ADD INDEX `idx_名前` (`名前`, `имя`);

-- step 5 of 5: create view вид (expand; reverse: lossless)
CREATE VIEW `вид` AS
select
  `名前`,
  `имя`
from `größe`
where `straße` is null;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
