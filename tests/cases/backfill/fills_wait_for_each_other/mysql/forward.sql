-- schemac: forward script for MySQL 8.0.16 and later, 16 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 16: create table a_report (expand; reverse: lossy: rows written to table a_report since)
CREATE TABLE `a_report` (
  `zone_id` bigint NOT NULL,
  `amount` int NOT NULL,
  PRIMARY KEY (`zone_id`)
);

-- step 2 of 16: create table zone (expand; reverse: lossy: rows written to table zone since)
CREATE TABLE `zone` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `label` varchar(30) NOT NULL,
  PRIMARY KEY (`id`)
);

-- steps 3 to 4 of 16, in one statement:
--   3: add column source.shown (expand; reverse: lossy: values written to column source.shown since)
--   4: add column source.zone_id (expand; reverse: lossy: values written to column source.zone_id since)
--   lock EXCLUSIVE on source, blocks reads and writes for a moment
ALTER TABLE `source`
  ADD COLUMN `shown` varchar(30) NULL,
  ADD COLUMN `zone_id` bigint NULL,
  ALGORITHM=INSTANT;

-- step 5 of 16: fill column source.shown (migrate; reverse: lossless)
--   lock SHARED_WRITE on source and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `source`
SET `source`.`shown` = coalesce(`label`, 'none')
WHERE `source`.`shown` IS NULL;

-- step 6 of 16: fill table zone (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `zone` (`label`)
SELECT `backfill`.`label`
FROM (
  select distinct
    `shown` as `label`
  from `source`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `zone` AS `there` WHERE `there`.`label` = `backfill`.`label`);

-- step 7 of 16: fill column source.zone_id (migrate; reverse: lossless)
--   lock SHARED_WRITE on source and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `source`, `zone` as `z`
SET `source`.`zone_id` = `z`.`id`
WHERE (`z`.`label` = `source`.`shown`) AND `source`.`zone_id` IS NULL;

-- step 8 of 16: fill table a_report (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `a_report` (`zone_id`, `amount`)
SELECT `backfill`.`zone_id`, `backfill`.`amount`
FROM (
  select
    `z`.`id` as `zone_id`,
    cast(count(*) as signed) as `amount`
  from `zone` as `z`
  join `source` as `s` on `s`.`zone_id` = `z`.`id`
  group by `z`.`id`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `a_report` AS `there` WHERE `there`.`zone_id` = `backfill`.`zone_id`);

-- steps 9 to 10 of 16, in one statement:
--   9: alter column source.shown: not null (contract; reverse: lossless)
--   10: alter column source.zone_id: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on source, blocks nobody; rewrites the table
ALTER TABLE `source`
  MODIFY COLUMN `shown` varchar(30) NOT NULL,
  MODIFY COLUMN `zone_id` bigint NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 11 of 16: add index fk_source_zone_id on source (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on source, blocks nobody; builds an index
ALTER TABLE `source` ADD INDEX `fk_source_zone_id` (`zone_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 12 of 16: add unique key uq_zone_label on zone (migrate; reverse: lossless)
ALTER TABLE `zone` ADD UNIQUE KEY `uq_zone_label` (`label`);

-- step 13 of 16: add foreign key fk_source_zone_id on source (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on source, blocks writes; rewrites the table
ALTER TABLE `source` ADD CONSTRAINT `fk_source_zone_id` FOREIGN KEY (`zone_id`) REFERENCES `zone` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- step 14 of 16: analyze table a_report (migrate; reverse: lossless)
ANALYZE TABLE `a_report`;

-- step 15 of 16: analyze table source (migrate; reverse: lossless)
ANALYZE TABLE `source`;

-- step 16 of 16: analyze table zone (migrate; reverse: lossless)
ANALYZE TABLE `zone`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
