-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (rename table): rename table schemac_retained_old to old (lossless)
RENAME TABLE `schemac_retained_old` TO `old`;

-- undo step 4 (drop column): add column user.age, fill column user.age, alter column user.age: not null (lossless from schemac_retained_user, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table
ALTER TABLE `user` ADD COLUMN `age` int NULL;
UPDATE `user`, `schemac_retained_user`
SET `user`.`age` = `schemac_retained_user`.`age`
WHERE (`schemac_retained_user`.`id` = `user`.`id`) AND `user`.`age` IS NULL;
UPDATE `user` SET `age` = 0 WHERE `age` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `age` int NOT NULL;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_user (lossless)
DROP TABLE `schemac_retained_user`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
