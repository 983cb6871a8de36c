-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: create table kind_stats (expand; reverse: lossy: rows written to table kind_stats since)
CREATE TABLE `kind_stats` (
  `name` varchar(20) NOT NULL,
  `count` int NOT NULL DEFAULT 0,
  `shown` varchar(20) NULL,
  PRIMARY KEY (`name`)
);

-- step 2 of 8: create table kinds (expand; reverse: lossy: rows written to table kinds since)
CREATE TABLE `kinds` (
  `name` varchar(20) NOT NULL,
  PRIMARY KEY (`name`)
);

-- step 3 of 8: create table stats (expand; reverse: lossy: rows written to table stats since)
CREATE TABLE `stats` (
  `user_id` bigint NOT NULL,
  `count` int NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
);

-- step 4 of 8: create table user (expand; reverse: lossy: rows written to table user since)
CREATE TABLE `user` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 5 of 8: insert 2 rows of table kinds (expand; reverse: lossless)
INSERT INTO `kinds` (`name`) VALUES
  ('a'),
  ('b');

-- step 6 of 8: fill table kind_stats (migrate; reverse: lossless)
INSERT INTO `kind_stats` (`name`)
SELECT `backfill`.`name`
FROM (
  select
    `name`
  from `kinds`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `kind_stats` AS `there` WHERE `there`.`name` = `backfill`.`name`);

-- step 7 of 8: fill column kind_stats.shown (migrate; reverse: lossless)
UPDATE `kind_stats`
SET `kind_stats`.`shown` = upper(`name`)
WHERE `kind_stats`.`shown` IS NULL;

-- step 8 of 8: analyze table kind_stats (migrate; reverse: lossless)
ANALYZE TABLE `kind_stats`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
