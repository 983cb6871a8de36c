-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: create table schemac_retained_a_2 (contract; reverse: lossless)
CREATE TABLE `schemac_retained_a_2` (
  `id` int NOT NULL,
  `n` int NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 9: retain column a.n in schemac_retained_a_2 (contract; reverse: lossless)
--   blocks nobody; scans the table
INSERT INTO `schemac_retained_a_2` (`id`, `n`) SELECT `id`, `n` FROM `a`;

-- step 3 of 9: check values of column a.n (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_a_2` WHERE (`schemac_retained_a_2`.`id` = `a`.`id`) AND `schemac_retained_a_2`.`n` <=> `a`.`n`)), 'SELECT `a.n was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 4 of 9: drop column a.n (contract; reverse: lossless from schemac_retained_a_2, as it was when both were compared right before; rows that came since get a zero value)
ALTER TABLE `a` DROP COLUMN `n`;

-- step 5 of 9: create table schemac_retained_a_name_with_so_many_letters_that_ (contract; reverse: lossless)
CREATE TABLE `schemac_retained_a_name_with_so_many_letters_that_` (
  `id` int NOT NULL,
  `n` int NULL,
  PRIMARY KEY (`id`)
);

-- step 6 of 9: retain column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n in schemac_retained_a_name_with_so_many_letters_that_ (contract; reverse: lossless)
--   blocks nobody; scans the table
INSERT INTO `schemac_retained_a_name_with_so_many_letters_that_` (`id`, `n`) SELECT `id`, `n` FROM `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`;

-- step 7 of 9: check values of column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n (contract; reverse: lossless)
--   blocks nobody; scans the table
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `a_name_with_so_many_letters_that_no_server_has_room_for_more_1` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_a_name_with_so_many_letters_that_` WHERE (`schemac_retained_a_name_with_so_many_letters_that_`.`id` = `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`.`id`) AND `schemac_retained_a_name_with_so_many_letters_that_`.`n` <=> `a_name_with_so_many_letters_that_no_server_has_room_for_more_1`.`n`)), 'SELECT `a_name_with_so_many_letters_that_no_serv was written since` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 8 of 9: drop column a_name_with_so_many_letters_that_no_server_has_room_for_more_1.n (contract; reverse: lossless from schemac_retained_a_name_with_so_many_letters_that_, as it was when both were compared right before; rows that came since get a zero value)
ALTER TABLE `a_name_with_so_many_letters_that_no_server_has_room_for_more_1` DROP COLUMN `n`;

-- step 9 of 9: rename table a_name_with_so_many_letters_that_no_server_has_room_for_more_2 to schemac_retained_a_name_with_so_many_letters_that__2 (contract; reverse: lossless)
RENAME TABLE `a_name_with_so_many_letters_that_no_server_has_room_for_more_2` TO `schemac_retained_a_name_with_so_many_letters_that__2`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
