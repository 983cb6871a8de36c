-- schemac: forward script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 9: rename tables c to child, p to parent (contract; reverse: lossless)
RENAME TABLE `c` TO `child`, `p` TO `parent`;

-- step 2 of 9: rename column child.a to x (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `a` TO `x`;

-- step 3 of 9: rename column child.b to y (contract; reverse: lossless)
ALTER TABLE `child` RENAME COLUMN `b` TO `y`;

-- step 4 of 9: rename index one to first on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `one` TO `first`;

-- step 5 of 9: rename index two to second on child (migrate; reverse: lossless)
ALTER TABLE `child` RENAME INDEX `two` TO `second`;

-- steps 6 to 7 of 9, in one statement:
--   6: drop foreign key one on child (migrate; reverse: lossless)
--   7: add foreign key first on child (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `one`,
  ADD CONSTRAINT `first` FOREIGN KEY (`x`) REFERENCES `parent` (`id`);

-- steps 8 to 9 of 9, in one statement:
--   8: drop foreign key two on child (migrate; reverse: lossless)
--   9: add foreign key second on child (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `two`,
  ADD CONSTRAINT `second` FOREIGN KEY (`y`) REFERENCES `parent` (`id`) ON DELETE SET NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
