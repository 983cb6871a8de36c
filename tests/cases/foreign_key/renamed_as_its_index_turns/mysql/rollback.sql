-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 4 to 3, in one statement:
--   4 (add foreign key): drop foreign key fk_badge on note (lossless)
--   3 (drop foreign key): add foreign key fk_note on note (lossless)
--   lock SHARED_NO_WRITE on note and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `note`
  DROP FOREIGN KEY `fk_badge`,
  ADD CONSTRAINT `fk_note` FOREIGN KEY (`badge`) REFERENCES `badge` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (replace index): replace index idx_badge on note: columns (lossless)
--   lock SHARED_UPGRADABLE on note, blocks nobody; builds an index
ALTER TABLE `note`
  DROP INDEX `idx_badge`,
  ADD INDEX `idx_badge` (`badge`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (add index): drop index fk_badge on note (lossless)
--   lock SHARED_UPGRADABLE on note, blocks nobody
ALTER TABLE `note` DROP INDEX `fk_badge`, ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
