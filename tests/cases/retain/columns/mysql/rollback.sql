-- schemac: rollback script for MySQL 8.0.16 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 13 to 9, in one statement:
--   13 (drop column): add column user.zone_id, fill column user.zone_id (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   12 (drop column): add column user.note, fill column user.note (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   11 (drop column): add column user.mood, fill column user.mood, alter column user.mood: not null (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value)
--   10 (drop column): add column user.points, alter column user.points: set default, fill column user.points, alter column user.points: not null (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get the default)
--   9 (drop column): add column user.phone, fill column user.phone, alter column user.phone: not null (lossy from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value, but rows that came since share one value in it, which key uq_user_phone takes once: give them theirs before that)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
--   lock EXCLUSIVE on user, blocks reads and writes for a moment
--   lock SHARED_WRITE on user, blocks writes; changes rows
ALTER TABLE `user`
  ADD COLUMN `zone_id` bigint NULL AFTER `mail`,
  ADD COLUMN `note` text NULL AFTER `mail`,
  ADD COLUMN `mood` enum('calm', 'cross') NULL AFTER `mail`,
  ADD COLUMN `points` int NULL AFTER `mail`,
  ADD COLUMN `phone` varchar(20) NULL AFTER `mail`,
  LOCK=NONE;
ALTER TABLE `user` ALTER COLUMN `points` SET DEFAULT 3, ALGORITHM=INSTANT;
UPDATE `user`, `schemac_retained_user`
SET `user`.`zone_id` = `schemac_retained_user`.`zone_id`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`zone_id` IS NULL;
UPDATE `user`, `schemac_retained_user`
SET `user`.`note` = `schemac_retained_user`.`note`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`note` IS NULL;
UPDATE `user`, `schemac_retained_user`
SET `user`.`mood` = `schemac_retained_user`.`mood`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`mood` IS NULL;
UPDATE `user` SET `mood` = 1, `updated` = `updated` WHERE `mood` IS NULL;
UPDATE `user`, `schemac_retained_user`
SET `user`.`points` = `schemac_retained_user`.`points`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`points` IS NULL;
UPDATE `user` SET `points` = DEFAULT, `updated` = `updated` WHERE `points` IS NULL;
UPDATE `user`, `schemac_retained_user`
SET `user`.`phone` = `schemac_retained_user`.`phone`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`phone` IS NULL;
UPDATE `user` SET `phone` = '', `updated` = `updated` WHERE `phone` IS NULL;
ALTER TABLE `user`
  MODIFY COLUMN `mood` enum('calm', 'cross') NOT NULL,
  MODIFY COLUMN `points` int NOT NULL DEFAULT 3,
  MODIFY COLUMN `phone` varchar(20) NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_user (lossless)
--   lock EXCLUSIVE on schemac_retained_user, blocks reads and writes for a moment
DROP TABLE `schemac_retained_user`;

-- undo step 5 (drop unique key): add unique key uq_user_phone on user (lossless, but fails where two rows share key uq_user_phone)
--   lock SHARED_UPGRADABLE on user, blocks nobody; builds an index
ALTER TABLE `user` ADD UNIQUE KEY `uq_user_phone` (`phone`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo steps 4 to 3, in one statement:
--   4 (drop index): add index fk_user_zone_id on user (lossless)
--   3 (drop index): add index idx_points on user (lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; builds an index
ALTER TABLE `user`
  ADD INDEX `fk_user_zone_id` (`zone_id`),
  ADD INDEX `idx_points` (`points`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (drop check): add check chk_points on user (lossless, but fails where a row breaks check chk_points)
--   lock SHARED_NO_WRITE on user, blocks writes; rewrites the table
ALTER TABLE `user` ADD CONSTRAINT `chk_points` CHECK (`points` >= 0), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop foreign key): add foreign key fk_user_zone_id on user (lossless, but fails where a row of user has no match in zone)
--   lock SHARED_NO_WRITE on user and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `user` ADD CONSTRAINT `fk_user_zone_id` FOREIGN KEY (`zone_id`) REFERENCES `zone` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
