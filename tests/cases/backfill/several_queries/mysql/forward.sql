-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: create table person (expand; reverse: lossy: rows written to table person since)
CREATE TABLE `person` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `mail` varchar(80) NOT NULL,
  `rating` int NULL,
  `kind` varchar(10) NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 5: fill table person (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `person` (`mail`, `rating`, `kind`)
SELECT `backfill`.`mail`, `backfill`.`rating`, `backfill`.`kind`
FROM (
  select
    `mail`,
    `rating`,
    'seller' as `kind`
  from `seller`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `person` AS `there` WHERE `there`.`mail` = `backfill`.`mail`);

-- step 3 of 5: fill table person (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `person` (`mail`, `kind`)
SELECT `backfill`.`mail`, `backfill`.`kind`
FROM (
  select
    `mail`,
    'buyer' as `kind`
  from `buyer`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `person` AS `there` WHERE `there`.`mail` = `backfill`.`mail`);

-- step 4 of 5: add unique key uq_person_mail on person (migrate; reverse: lossless)
ALTER TABLE `person` ADD UNIQUE KEY `uq_person_mail` (`mail`);

-- step 5 of 5: analyze table person (migrate; reverse: lossless)
ANALYZE TABLE `person`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
