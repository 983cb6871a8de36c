-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 8 to 7, in one statement:
--   8 (add foreign key): drop foreign key second on child (lossless)
--   7 (drop foreign key): add foreign key two on child (lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `second`,
  ADD CONSTRAINT `two` FOREIGN KEY (`y`) REFERENCES `parent` (`id`) ON DELETE SET NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 6 to 5, in one statement:
--   6 (add foreign key): drop foreign key first on child (lossless)
--   5 (drop foreign key): add foreign key one on child (lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `first`,
  ADD CONSTRAINT `one` FOREIGN KEY (`x`) REFERENCES `parent` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 4 to 3, in one statement:
--   4 (rename index): rename index second to two on child (lossless)
--   3 (rename index): rename index first to one on child (lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME INDEX `second` TO `two`,
  RENAME INDEX `first` TO `one`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (rename columns): rename columns y to b, x to a of child (lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME COLUMN `y` TO `b`,
  RENAME COLUMN `x` TO `a`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename tables): rename tables parent to p, child to c (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `parent` TO `p`, `child` TO `c`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
