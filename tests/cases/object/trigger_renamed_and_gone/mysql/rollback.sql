-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (drop table): create table gone (lossy: the rows of table gone do not come back)
CREATE TABLE `gone` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- undo step 5 (create trigger): drop trigger one on notes (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER `one`;

-- undo step 4 (rename table): rename table notes to note (lossless)
--   lock EXCLUSIVE on notes, blocks reads and writes for a moment
RENAME TABLE `notes` TO `note`;

-- undo step 3 (drop trigger): create trigger second on note (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
CREATE TRIGGER `second` BEFORE UPDATE ON `note` FOR EACH ROW
set @n = new.id;

-- undo step 2 (drop trigger): create trigger first on note (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
CREATE TRIGGER `first` BEFORE INSERT ON `note` FOR EACH ROW
set @n = new.id;

-- undo step 1 (drop trigger): create trigger of_gone on gone (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
CREATE TRIGGER `of_gone` BEFORE UPDATE ON `gone` FOR EACH ROW
set @n = new.id;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
