-- schemac: forward script for TiDB 7.5 and later, 15 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 15: create table ranks (expand; reverse: lossy: rows written to table ranks since)
CREATE TABLE `ranks` (
  `id` bigint NOT NULL,
  `place` bigint NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 15: create table totals (expand; reverse: lossy: rows written to table totals since)
CREATE TABLE `totals` (
  `group_id` bigint NOT NULL,
  `points` bigint NOT NULL,
  PRIMARY KEY (`group_id`)
);

-- step 3 of 15: add column keyless.twice (expand; reverse: lossy: values written to column keyless.twice since)
ALTER TABLE `keyless` ADD COLUMN `twice` int NULL;

-- step 4 of 15: add column levels.twice (expand; reverse: lossy: values written to column levels.twice since)
ALTER TABLE `levels` ADD COLUMN `twice` int NULL;

-- step 5 of 15: add column tally.text (expand; reverse: lossy: values written to column tally.text since)
ALTER TABLE `tally` ADD COLUMN `text` varchar(20) NULL;

-- step 6 of 15: fill column keyless.twice (migrate; reverse: lossless)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
UPDATE `keyless`
SET `keyless`.`twice` = `a` + `a`
WHERE `keyless`.`twice` IS NULL;

-- step 7 of 15: fill column levels.twice (migrate; reverse: lossless)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
UPDATE `levels`
SET `levels`.`twice` = `b` + `b`
WHERE `levels`.`twice` IS NULL;

-- step 8 of 15: fill table ranks (migrate; reverse: lossless)
INSERT INTO `ranks` (`id`, `place`)
SELECT `backfill`.`id`, `backfill`.`place`
FROM (
  select
    `id`,
    row_number() over (order by `points` desc) as `place`
  from `tally`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `ranks` AS `there` WHERE `there`.`id` = `backfill`.`id`);

-- step 9 of 15: fill column tally.text (migrate; reverse: lossless)
--   blocks nobody; changes rows; about 2,000,000 rows, 20 seconds to 7 minutes (a rough estimate)
UPDATE `tally`
SET `tally`.`text` = cast(points as char)
WHERE `tally`.`text` IS NULL;

-- step 10 of 15: fill table totals (migrate; reverse: lossless)
INSERT INTO `totals` (`group_id`, `points`)
SELECT `backfill`.`group_id`, `backfill`.`points`
FROM (
  select
    `group_id`,
    count(*) as `points`
  from `tally`
  group by `group_id`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `totals` AS `there` WHERE `there`.`group_id` = `backfill`.`group_id`);

-- step 11 of 15: analyze table keyless (migrate; reverse: lossless)
ANALYZE TABLE `keyless`;

-- step 12 of 15: analyze table levels (migrate; reverse: lossless)
ANALYZE TABLE `levels`;

-- step 13 of 15: analyze table ranks (migrate; reverse: lossless)
ANALYZE TABLE `ranks`;

-- step 14 of 15: analyze table tally (migrate; reverse: lossless)
ANALYZE TABLE `tally`;

-- step 15 of 15: analyze table totals (migrate; reverse: lossless)
ANALYZE TABLE `totals`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
