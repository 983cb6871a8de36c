-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 10: create table archive (expand; reverse: lossy: rows written to table archive since)
CREATE TABLE `archive` (
  `number` bigint NOT NULL AUTO_INCREMENT,
  `from` varchar(20) NOT NULL,
  PRIMARY KEY (`number`)
);

-- step 2 of 10: add column Order.log_id (expand; reverse: lossy: values written to column Order.log_id since)
--   lock EXCLUSIVE on Order, blocks reads and writes for a moment
ALTER TABLE `Order` ADD COLUMN `log_id` bigint NULL, ALGORITHM=INSTANT;

-- step 3 of 10: add column audit.log.size (expand; reverse: lossy: values written to column audit.log.size since)
--   lock EXCLUSIVE on audit.log, blocks reads and writes for a moment
ALTER TABLE `audit`.`log` ADD COLUMN `size` int NULL, ALGORITHM=INSTANT;

-- step 4 of 10: fill column Order.log_id (migrate; reverse: lossless)
--   lock SHARED_WRITE on Order and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `Order`, `audit`.`log`
SET `Order`.`log_id` = `log`.`id`
WHERE (`log`.`group` = `select`) AND `Order`.`log_id` IS NULL;

-- step 5 of 10: fill table archive (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `archive` (`number`, `from`)
SELECT `backfill`.`number`, `backfill`.`from`
FROM (
  select
    `Order Id` as `number`,
    `select` as `from`
  from `Order`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `archive` AS `there` WHERE `there`.`number` = `backfill`.`number`);

-- step 6 of 10: fill column audit.log.size (migrate; reverse: lossless)
--   lock SHARED_WRITE on audit.log and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `audit`.`log`
SET `audit`.`log`.`size` = char_length(`log`.`group`)
WHERE `audit`.`log`.`size` IS NULL;

-- step 7 of 10: add unique key uq_log_group on audit.log (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on audit.log, blocks nobody; builds an index
ALTER TABLE `audit`.`log` ADD UNIQUE KEY `uq_log_group` (`group`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 8 of 10: analyze table Order (migrate; reverse: lossless)
ANALYZE TABLE `Order`;

-- step 9 of 10: analyze table archive (migrate; reverse: lossless)
ANALYZE TABLE `archive`;

-- step 10 of 10: analyze table audit.log (migrate; reverse: lossless)
ANALYZE TABLE `audit`.`log`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
