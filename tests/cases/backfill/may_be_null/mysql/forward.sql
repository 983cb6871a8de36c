-- schemac: forward script for MySQL 8.0.16 and later, 12 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 12: create table profile (expand; reverse: lossy: rows written to table profile since)
CREATE TABLE `profile` (
  `user_id` bigint NOT NULL,
  `nick` varchar(20) NOT NULL,
  `town` varchar(20) NOT NULL,
  PRIMARY KEY (`user_id`)
);

-- steps 2 to 4 of 12, in one statement:
--   2: add column user.shown (expand; reverse: lossy: values written to column user.shown since)
--   3: add column user.town_id (expand; reverse: lossy: values written to column user.town_id since)
--   4: add column user.town_no (expand; reverse: lossy: values written to column user.town_no since)
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE `user`
  ADD COLUMN `shown` varchar(20) NULL,
  ADD COLUMN `town_id` bigint NULL,
  ADD COLUMN `town_no` bigint NULL,
  ALGORITHM=INSTANT;

-- step 5 of 12: fill table profile (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `profile` (`user_id`, `nick`, `town`)
SELECT `backfill`.`user_id`, `backfill`.`nick`, `backfill`.`town`
FROM (
  select
    `u`.`id` as `user_id`,
    `u`.`name` as `nick`,
    `t`.`name` as `town`
  from `user` as `u`
  left join `town` as `t` on `t`.`id` = `u`.`id`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `profile` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 6 of 12: fill column user.shown (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`shown` = upper(`name`)
WHERE `user`.`shown` IS NULL;

-- step 7 of 12: fill column user.town_id (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`, `town` as `t`
SET `user`.`town_id` = `t`.`id`
WHERE (`t`.`name` = `user`.`city`) AND `user`.`town_id` IS NULL;

-- step 8 of 12: fill column user.town_no (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`, `town` as `t`
SET `user`.`town_no` = `t`.`id`
WHERE (`t`.`id` = `user`.`id`) AND `user`.`town_no` IS NULL;

-- steps 9 to 10 of 12, in one statement:
--   9: alter column user.shown: not null (contract; reverse: lossless)
--   10: alter column user.town_no: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  MODIFY COLUMN `shown` varchar(20) NOT NULL,
  MODIFY COLUMN `town_no` bigint NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 11 of 12: analyze table profile (migrate; reverse: lossless)
ANALYZE TABLE `profile`;

-- step 12 of 12: analyze table user (migrate; reverse: lossless)
ANALYZE TABLE `user`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
