-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 9 (rename table): rename table schemac_retained_a_name_with_so_many_letters_that__2 to a_name_with_so_many_letters_that_no_server_has_room_for_more_2 (lossless)
RENAME TABLE `schemac_retained_a_name_with_so_many_letters_that__2` TO `a_name_with_so_many_letters_that_no_server_has_room_for_more_2`;

-- undo step 8 (drop column): add column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n, fill column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n, alter column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n: not null (lossless from schemac_retained_a_name_with_so_many_letters_that_, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table
ALTER TABLE `a_name_with_so_many_letters_that_no_server_has_room_for_more_1` ADD COLUMN `n` int NULL;
UPDATE `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`, `schemac_retained_a_name_with_so_many_letters_that_`
SET `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`.`n` = `schemac_retained_a_name_with_so_many_letters_that_`.`n`
WHERE (`schemac_retained_a_name_with_so_many_letters_that_`.`id` = `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`.`id`) AND `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`.`n` IS NULL;
UPDATE `a_name_with_so_many_letters_that_no_server_has_room_for_more_1` SET `n` = 0 WHERE `n` IS NULL;
ALTER TABLE `a_name_with_so_many_letters_that_no_server_has_room_for_more_1` MODIFY COLUMN `n` int NOT NULL;

-- undo step 7 (check carried): nothing to do (lossless)

-- undo step 6 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 5 (create table): drop table schemac_retained_a_name_with_so_many_letters_that_ (lossless)
DROP TABLE `schemac_retained_a_name_with_so_many_letters_that_`;

-- undo step 4 (drop column): add column a.n, fill column a.n, alter column a.n: not null (lossless from schemac_retained_a_2, as it was when both were compared right before; rows that came since get a zero value)
--   blocks nobody; scans the table
ALTER TABLE `a` ADD COLUMN `n` int NULL AFTER `id`;
UPDATE `a`, `schemac_retained_a_2`
SET `a`.`n` = `schemac_retained_a_2`.`n`
WHERE (`schemac_retained_a_2`.`id` = `a`.`id`) AND `a`.`n` IS NULL;
UPDATE `a` SET `n` = 0 WHERE `n` IS NULL;
ALTER TABLE `a` MODIFY COLUMN `n` int NOT NULL;

-- undo step 3 (check carried): nothing to do (lossless)

-- undo step 2 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table schemac_retained_a_2 (lossless)
DROP TABLE `schemac_retained_a_2`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
