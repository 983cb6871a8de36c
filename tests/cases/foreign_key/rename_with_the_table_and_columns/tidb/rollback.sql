-- schemac: rollback script for TiDB 7.5 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo steps 9 to 8, in one statement:
--   9 (add foreign key): drop foreign key second on child (lossless)
--   8 (drop foreign key): add foreign key two on child (lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `second`,
  ADD CONSTRAINT `two` FOREIGN KEY (`y`) REFERENCES `parent` (`id`) ON DELETE SET NULL;

-- undo steps 7 to 6, in one statement:
--   7 (add foreign key): drop foreign key first on child (lossless)
--   6 (drop foreign key): add foreign key one on child (lossless)
--   blocks nobody; scans the table
ALTER TABLE `child`
  DROP FOREIGN KEY `first`,
  ADD CONSTRAINT `one` FOREIGN KEY (`x`) REFERENCES `parent` (`id`);

-- undo step 5 (rename index): rename index second to two on child (lossless)
ALTER TABLE `child` RENAME INDEX `second` TO `two`;

-- undo step 4 (rename index): rename index first to one on child (lossless)
ALTER TABLE `child` RENAME INDEX `first` TO `one`;

-- undo step 3 (rename column): rename column child.y to b (lossless)
ALTER TABLE `child` RENAME COLUMN `y` TO `b`;

-- undo step 2 (rename column): rename column child.x to a (lossless)
ALTER TABLE `child` RENAME COLUMN `x` TO `a`;

-- undo step 1 (rename tables): rename tables parent to p, child to c (lossless)
RENAME TABLE `parent` TO `p`, `child` TO `c`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
