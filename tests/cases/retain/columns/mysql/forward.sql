-- schemac: forward script for MySQL 8.0.16 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 13: drop foreign key fk_user_zone_id on user (contract; reverse: lossless, but fails where a row of user has no match in zone)
--   lock SHARED_UPGRADABLE on user and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `user` DROP FOREIGN KEY `fk_user_zone_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 13: drop check chk_points on user (contract; reverse: lossless, but fails where a row breaks check chk_points)
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
ALTER TABLE `user` DROP CHECK `chk_points`;

-- steps 3 to 4 of 13, in one statement:
--   3: drop index idx_points on user (contract; reverse: lossless)
--   4: drop index fk_user_zone_id on user (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody
ALTER TABLE `user`
  DROP INDEX `idx_points`,
  DROP INDEX `fk_user_zone_id`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 13: drop unique key uq_user_phone on user (contract; reverse: lossless, but fails where two rows share key uq_user_phone)
--   lock SHARED_UPGRADABLE on user, blocks nobody
ALTER TABLE `user` DROP INDEX `uq_user_phone`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 13: create table schemac_retained_user (contract; reverse: lossless)
CREATE TABLE `schemac_retained_user` (
  `id` bigint NOT NULL,
  `phone` varchar(20) NULL,
  `points` int NULL,
  `mood` enum('calm', 'cross') NULL,
  `note` text NULL,
  `zone_id` bigint NULL,
  PRIMARY KEY (`id`)
);

-- step 7 of 13: retain columns phone, points, mood, note, zone_id of user in schemac_retained_user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks writes; scans the table
INSERT INTO `schemac_retained_user` (`id`, `phone`, `points`, `mood`, `note`, `zone_id`) SELECT `id`, `phone`, `points`, `mood`, `note`, `zone_id` FROM `user`;

-- step 8 of 13: check values of columns phone, points, mood, note, zone_id of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_user` WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND CAST(CONVERT(`schemac_retained_user`.`phone` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`phone` USING utf8mb4) AS BINARY))), 'SELECT `user.phone was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_user` WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `schemac_retained_user`.`points` <=> `user`.`points`)), 'SELECT `user.points was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_user` WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND CAST(CONVERT(`schemac_retained_user`.`mood` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`mood` USING utf8mb4) AS BINARY))), 'SELECT `user.mood was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_user` WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND CAST(CONVERT(`schemac_retained_user`.`note` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`note` USING utf8mb4) AS BINARY))), 'SELECT `user.note was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_user` WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `schemac_retained_user`.`zone_id` <=> `user`.`zone_id`)), 'SELECT `user.zone_id was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 9 to 13 of 13, in one statement:
--   9: drop column user.phone (contract; reverse: lossy from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value, but rows that came since share one value in it, which key uq_user_phone takes once: give them theirs before that)
--   10: drop column user.points (contract; reverse: lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get the default)
--   11: drop column user.mood (contract; reverse: lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value)
--   12: drop column user.note (contract; reverse: lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   13: drop column user.zone_id (contract; reverse: lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `phone`,
  DROP COLUMN `points`,
  DROP COLUMN `mood`,
  DROP COLUMN `note`,
  DROP COLUMN `zone_id`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
