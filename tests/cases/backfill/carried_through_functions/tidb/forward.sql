-- schemac: forward script for TiDB 7.5 and later, 23 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 23: create table city (expand; reverse: lossy: rows written to table city since)
CREATE TABLE `city` (
  `name` varchar(20) NOT NULL,
  PRIMARY KEY (`name`)
);

-- step 2 of 23: create table profile (expand; reverse: lossy: rows written to table profile since)
CREATE TABLE `profile` (
  `user_id` bigint NOT NULL,
  `nick` varchar(20) NOT NULL,
  `mail` varchar(40) NULL,
  PRIMARY KEY (`user_id`)
);

-- step 3 of 23: add column user.size_text (expand; reverse: lossy: values written to column user.size_text since)
ALTER TABLE `user` ADD COLUMN `size_text` varchar(20) NULL AFTER `id`;

-- step 4 of 23: add column user.label (expand; reverse: lossy: values written to column user.label since)
ALTER TABLE `user` ADD COLUMN `label` varchar(20) NULL AFTER `size_text`;

-- step 5 of 23: add column user.rank_or_none (expand; reverse: lossy: values written to column user.rank_or_none since)
ALTER TABLE `user` ADD COLUMN `rank_or_none` int NULL AFTER `label`;

-- step 6 of 23: fill table city (migrate; reverse: lossless)
INSERT INTO `city` (`name`)
SELECT `backfill`.`name`
FROM (
  select distinct
    `city` as `name`
  from `user`
  where `city` is not null
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `city` AS `there` WHERE `there`.`name` = `backfill`.`name`);

-- step 7 of 23: fill table profile (migrate; reverse: lossless)
INSERT INTO `profile` (`user_id`, `nick`, `mail`)
SELECT `backfill`.`user_id`, `backfill`.`nick`, `backfill`.`mail`
FROM (
  select
    `id` as `user_id`,
    lower(`nick`) as `nick`,
    `mail`
  from `user`
  where `mail` is not null
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `profile` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 8 of 23: fill column user.size_text (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `user`
SET `user`.`size_text` = cast(`size` as char)
WHERE `user`.`size_text` IS NULL;

-- step 9 of 23: fill column user.label (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `user`
SET `user`.`label` = `tag`
WHERE `user`.`label` IS NULL;

-- step 10 of 23: fill column user.rank_or_none (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `user`
SET `user`.`rank_or_none` = coalesce(`rank`, -1)
WHERE `user`.`rank_or_none` IS NULL;

-- step 11 of 23: alter column user.size_text: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `user` MODIFY COLUMN `size_text` varchar(20) NOT NULL;

-- step 12 of 23: alter column user.label: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `user` MODIFY COLUMN `label` varchar(20) NOT NULL;

-- step 13 of 23: alter column user.rank_or_none: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `user` MODIFY COLUMN `rank_or_none` int NOT NULL;

-- step 14 of 23: analyze table city (migrate; reverse: lossless)
ANALYZE TABLE `city`;

-- step 15 of 23: analyze table profile (migrate; reverse: lossless)
ANALYZE TABLE `profile`;

-- step 16 of 23: analyze table user (migrate; reverse: lossless)
ANALYZE TABLE `user`;

-- step 17 of 23: check values of columns mail, tag, rank of user (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `user` WHERE EXISTS (SELECT 1 FROM `profile` WHERE (`profile`.`user_id` = `user`.`id`) AND NOT (CAST(CONVERT(`profile`.`mail` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`mail` USING utf8mb4) AS BINARY)))), 'SELECT `user.mail was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (CAST(CONVERT(`user`.`label` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`tag` USING utf8mb4) AS BINARY))), 'SELECT `user.tag was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (`user`.`rank_or_none` <=> coalesce(`user`.`rank`, -1))), 'SELECT `user.rank was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 18 of 23: drop column user.nick (contract; reverse: lossy: the values of column user.nick do not come back: into profile.nick they went through lower())
ALTER TABLE `user` DROP COLUMN `nick`;

-- step 19 of 23: drop column user.city (contract; reverse: lossy: the values of column user.city do not come back: into city they went through `distinct`)
ALTER TABLE `user` DROP COLUMN `city`;

-- step 20 of 23: drop column user.mail (contract; reverse: restored from profile.mail, but rows of user that the backfill of profile leaves out have none; what was written to it since they were compared is not there)
ALTER TABLE `user` DROP COLUMN `mail`;

-- step 21 of 23: drop column user.size (contract; reverse: lossy: the values of column user.size do not come back: into user.size_text they went through a cast)
ALTER TABLE `user` DROP COLUMN `size`;

-- step 22 of 23: drop column user.tag (contract; reverse: restored from user.label, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
ALTER TABLE `user` DROP COLUMN `tag`;

-- step 23 of 23: drop column user.rank (contract; reverse: restored from user.rank_or_none, but NULL of user.rank became -1; what was written to it since they were compared is not there)
ALTER TABLE `user` DROP COLUMN `rank`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
