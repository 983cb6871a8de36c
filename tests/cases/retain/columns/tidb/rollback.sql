-- schemac: rollback script for TiDB 7.5 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 13 (drop column): add column user.zone_id, fill column user.zone_id (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   blocks nobody; changes rows
ALTER TABLE `user` ADD COLUMN `zone_id` bigint NULL AFTER `mail`;
UPDATE `user`, `schemac_retained_user`
SET `user`.`zone_id` = `schemac_retained_user`.`zone_id`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`zone_id` IS NULL;

-- undo step 12 (drop column): add column user.note, fill column user.note (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get null)
--   blocks nobody; changes rows
ALTER TABLE `user` ADD COLUMN `note` text NULL AFTER `mail`;
UPDATE `user`, `schemac_retained_user`
SET `user`.`note` = `schemac_retained_user`.`note`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`note` IS NULL;

-- undo step 11 (drop column): add column user.mood, fill column user.mood, alter column user.mood: not null (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD COLUMN `mood` enum('calm', 'cross') NULL AFTER `mail`;
UPDATE `user`, `schemac_retained_user`
SET `user`.`mood` = `schemac_retained_user`.`mood`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`mood` IS NULL;
UPDATE `user` SET `mood` = 1, `updated` = `updated` WHERE `mood` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `mood` enum('calm', 'cross') NOT NULL;

-- undo step 10 (drop column): add column user.points, alter column user.points: set default, fill column user.points, alter column user.points: not null (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get the default)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD COLUMN `points` int NULL AFTER `mail`;
ALTER TABLE `user` ALTER COLUMN `points` SET DEFAULT 3;
UPDATE `user`, `schemac_retained_user`
SET `user`.`points` = `schemac_retained_user`.`points`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`points` IS NULL;
UPDATE `user` SET `points` = DEFAULT, `updated` = `updated` WHERE `points` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `points` int NOT NULL DEFAULT 3;

-- undo step 9 (drop column): add column user.phone, fill column user.phone, alter column user.phone: not null (lossy from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value, but rows that came since share one value in it, which key uq_user_phone takes once: give them theirs before that)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD COLUMN `phone` varchar(20) NULL AFTER `mail`;
UPDATE `user`, `schemac_retained_user`
SET `user`.`phone` = `schemac_retained_user`.`phone`, `user`.`updated` = `user`.`updated`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`phone` IS NULL;
UPDATE `user` SET `phone` = '', `updated` = `updated` WHERE `phone` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `phone` varchar(20) NOT NULL;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 6 (create table): drop table schemac_retained_user (lossless)
DROP TABLE `schemac_retained_user`;

-- undo step 5 (drop unique key): add unique key uq_user_phone on user (lossless, but fails where two rows share key uq_user_phone)
--   blocks nobody; builds an index
ALTER TABLE `user` ADD UNIQUE KEY `uq_user_phone` (`phone`);

-- undo step 4 (drop index): add index fk_user_zone_id on user (lossless)
--   blocks nobody; builds an index
ALTER TABLE `user` ADD INDEX `fk_user_zone_id` (`zone_id`);

-- undo step 3 (drop index): add index idx_points on user (lossless)
--   blocks nobody; builds an index
ALTER TABLE `user` ADD INDEX `idx_points` (`points`);

-- undo step 2 (drop check): add check chk_points on user (lossless, but fails where a row breaks check chk_points)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD CONSTRAINT `chk_points` CHECK (`points` >= 0);

-- undo step 1 (drop foreign key): add foreign key fk_user_zone_id on user (lossless, but fails where a row of user has no match in zone)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD CONSTRAINT `fk_user_zone_id` FOREIGN KEY (`zone_id`) REFERENCES `zone` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
