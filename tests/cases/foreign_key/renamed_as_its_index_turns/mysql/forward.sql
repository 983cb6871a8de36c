-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: add index fk_badge on note (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on note, blocks nobody; builds an index
ALTER TABLE `note` ADD INDEX `fk_badge` (`badge`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 4: replace index idx_badge on note: columns (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on note, blocks nobody; builds an index
ALTER TABLE `note`
  DROP INDEX `idx_badge`,
  ADD INDEX `idx_badge` (`badge` DESC),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 3 to 4 of 4, in one statement:
--   3: drop foreign key fk_note on note (migrate; reverse: lossless)
--   4: add foreign key fk_badge on note (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on note and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `note`
  DROP FOREIGN KEY `fk_note`,
  ADD CONSTRAINT `fk_badge` FOREIGN KEY (`badge`) REFERENCES `badge` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
