-- schemac: rollback script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 10 (add foreign key): drop foreign key fk_book_author on book (lossless)
ALTER TABLE `book` DROP FOREIGN KEY `fk_book_author`;

-- undo step 9 (add index): drop index fk_book_author on book (lossless)
ALTER TABLE `book` DROP INDEX `fk_book_author`;

-- undo step 8 (add unique key): drop unique key uq_author_name on author (lossless)
ALTER TABLE `author` DROP INDEX `uq_author_name`;

-- undo step 7 (add index): drop index idx_author_nick on author (lossless)
ALTER TABLE `author` DROP INDEX `idx_author_nick`;

-- undo step 6 (alter table): alter table book: collation (lossless)
ALTER TABLE `book` COLLATE=utf8mb4_general_ci;
ALTER TABLE `book` MODIFY COLUMN `author` varchar(40) NULL;
ALTER TABLE `book` MODIFY COLUMN `title` varchar(80) NOT NULL DEFAULT 'untitled';

-- undo step 5 (alter table): alter table author: collation (lossless)
ALTER TABLE `author` COLLATE=utf8mb4_general_ci;
ALTER TABLE `author` MODIFY COLUMN `name` varchar(40) NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `nick` char(8) NULL;
ALTER TABLE `author` MODIFY COLUMN `about` text NULL;
ALTER TABLE `author` MODIFY COLUMN `tongue` enum('de', 'en') NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `marks` set('a','b') NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `shout` varchar(60) GENERATED ALWAYS AS (upper(`name`)) STORED NOT NULL;

-- undo step 4 (drop index): add index fk_book_author on book (lossless)
--   blocks nobody; builds an index
ALTER TABLE `book` ADD INDEX `fk_book_author` (`author`);

-- undo step 3 (drop unique key): add unique key uq_author_name on author (lossless)
--   blocks nobody; builds an index
ALTER TABLE `author` ADD UNIQUE KEY `uq_author_name` (`name`);

-- undo step 2 (drop index): add index idx_author_nick on author (lossless)
--   blocks nobody; builds an index
ALTER TABLE `author` ADD INDEX `idx_author_nick` (`nick`, `tongue`);

-- undo step 1 (drop foreign key): add foreign key fk_book_author on book (lossless)
--   blocks nobody; scans the table
ALTER TABLE `book` ADD CONSTRAINT `fk_book_author` FOREIGN KEY (`author`) REFERENCES `author` (`name`) ON UPDATE CASCADE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
