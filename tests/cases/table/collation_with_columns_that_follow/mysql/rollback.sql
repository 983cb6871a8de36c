-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 4 (add foreign key): drop foreign key fk_book_author on book (lossless)
ALTER TABLE `book` DROP FOREIGN KEY `fk_book_author`;

-- undo step 3 (alter table): alter table book: collation (lossless)
ALTER TABLE `book`
  COLLATE=utf8mb4_general_ci,
  MODIFY COLUMN `author` varchar(40) NULL,
  MODIFY COLUMN `title` varchar(80) NOT NULL DEFAULT 'untitled';

-- undo step 2 (alter table): alter table author: collation (lossless)
ALTER TABLE `author`
  COLLATE=utf8mb4_general_ci,
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  MODIFY COLUMN `nick` char(8) NULL,
  MODIFY COLUMN `about` text NULL,
  MODIFY COLUMN `tongue` enum('de', 'en') NOT NULL,
  MODIFY COLUMN `marks` set('a','b') NOT NULL,
  MODIFY COLUMN `shout` varchar(60) GENERATED ALWAYS AS (upper(`name`)) STORED NOT NULL;

-- undo step 1 (drop foreign key): add foreign key fk_book_author on book (lossless)
ALTER TABLE `book` ADD CONSTRAINT `fk_book_author` FOREIGN KEY (`author`) REFERENCES `author` (`name`) ON UPDATE CASCADE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
