-- schemac: forward script for TiDB 7.5 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: create table digest (expand; reverse: lossy: rows written to table digest since)
CREATE TABLE `digest` (
  `id` int NOT NULL,
  `bodies` text NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 4: fill table digest (migrate; reverse: lossless)
INSERT INTO `digest` (`id`, `bodies`)
SELECT `backfill`.`id`, `backfill`.`bodies`
FROM (
  select
    1 as `id`,
    coalesce(group_concat(`body` order by `id` separator ', '), '') as `bodies`
  from `note`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `digest` AS `there` WHERE `there`.`id` = `backfill`.`id`);

-- step 3 of 4: analyze table digest (migrate; reverse: lossless)
ANALYZE TABLE `digest`;

-- step 4 of 4: create view fresh (expand; reverse: lossless)
CREATE VIEW `fresh` AS
select
  `id`,
  group_concat(`body` separator ', ') as `bodies`
from `note`
group by `id`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
