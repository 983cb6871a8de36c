-- schemac: forward script for MySQL 8.0.16 and later, 23 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

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

-- steps 3 to 5 of 23, in one statement:
--   3: add column user.size_text (expand; reverse: lossy: values written to column user.size_text since)
--   4: add column user.label (expand; reverse: lossy: values written to column user.label since)
--   5: add column user.rank_or_none (expand; reverse: lossy: values written to column user.rank_or_none since)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  ADD COLUMN `size_text` varchar(20) NULL AFTER `id`,
  ADD COLUMN `label` varchar(20) NULL AFTER `size_text`,
  ADD COLUMN `rank_or_none` int NULL AFTER `label`,
  LOCK=NONE;

-- step 6 of 23: fill table city (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
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
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
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
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`size_text` = cast(`size` as char)
WHERE `user`.`size_text` IS NULL;

-- step 9 of 23: fill column user.label (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`label` = `tag`
WHERE `user`.`label` IS NULL;

-- step 10 of 23: fill column user.rank_or_none (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`rank_or_none` = coalesce(`rank`, -1)
WHERE `user`.`rank_or_none` IS NULL;

-- steps 11 to 13 of 23, in one statement:
--   11: alter column user.size_text: not null (contract; reverse: lossless)
--   12: alter column user.label: not null (contract; reverse: lossless)
--   13: alter column user.rank_or_none: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  MODIFY COLUMN `size_text` varchar(20) NOT NULL,
  MODIFY COLUMN `label` varchar(20) NOT NULL,
  MODIFY COLUMN `rank_or_none` int NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 14 of 23: analyze table city (migrate; reverse: lossless)
ANALYZE TABLE `city`;

-- step 15 of 23: analyze table profile (migrate; reverse: lossless)
ANALYZE TABLE `profile`;

-- step 16 of 23: analyze table user (migrate; reverse: lossless)
ANALYZE TABLE `user`;

-- step 17 of 23: check values of columns mail, tag, rank of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE EXISTS (SELECT 1 FROM `profile` WHERE (`profile`.`user_id` = `user`.`id`) AND NOT (CAST(CONVERT(`profile`.`mail` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`mail` USING utf8mb4) AS BINARY)))), 'SELECT `user.mail was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (CAST(CONVERT(`user`.`label` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`tag` USING utf8mb4) AS BINARY))), 'SELECT `user.tag was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (`user`.`rank_or_none` <=> coalesce(`user`.`rank`, -1))), 'SELECT `user.rank was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 18 to 23 of 23, in one statement:
--   18: drop column user.nick (contract; reverse: lossy: the values of column user.nick do not come back: into profile.nick they went through lower())
--   19: drop column user.city (contract; reverse: lossy: the values of column user.city do not come back: into city they went through `distinct`)
--   20: drop column user.mail (contract; reverse: restored from profile.mail, but rows of user that the backfill of profile leaves out have none; what was written to it since they were compared is not there)
--   21: drop column user.size (contract; reverse: lossy: the values of column user.size do not come back: into user.size_text they went through a cast)
--   22: drop column user.tag (contract; reverse: restored from user.label, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   23: drop column user.rank (contract; reverse: restored from user.rank_or_none, but NULL of user.rank became -1; what was written to it since they were compared is not there)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `nick`,
  DROP COLUMN `city`,
  DROP COLUMN `mail`,
  DROP COLUMN `size`,
  DROP COLUMN `tag`,
  DROP COLUMN `rank`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
