-- schemac: forward script for TiDB 7.5 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 10: drop foreign key fk_book_author on book (migrate; reverse: lossless)
ALTER TABLE `book` DROP FOREIGN KEY `fk_book_author`;

-- step 2 of 10: drop index idx_author_nick on author (migrate; reverse: lossless)
ALTER TABLE `author` DROP INDEX `idx_author_nick`;

-- step 3 of 10: drop unique key uq_author_name on author (migrate; reverse: lossless)
ALTER TABLE `author` DROP INDEX `uq_author_name`;

-- step 4 of 10: drop index fk_book_author on book (migrate; reverse: lossless)
ALTER TABLE `book` DROP INDEX `fk_book_author`;

-- step 5 of 10: alter table author: collation (migrate; reverse: lossless)
ALTER TABLE `author` COLLATE=utf8mb4_bin;
ALTER TABLE `author` MODIFY COLUMN `name` varchar(40) NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `nick` char(8) NULL;
ALTER TABLE `author` MODIFY COLUMN `about` text NULL;
ALTER TABLE `author` MODIFY COLUMN `tongue` enum('de', 'en') NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `marks` set('a','b') NOT NULL;
ALTER TABLE `author` MODIFY COLUMN `shout` varchar(60) GENERATED ALWAYS AS (upper(`name`)) STORED NOT NULL;

-- step 6 of 10: alter table book: collation (migrate; reverse: lossless)
ALTER TABLE `book` COLLATE=utf8mb4_bin;
ALTER TABLE `book` MODIFY COLUMN `author` varchar(40) NULL;
ALTER TABLE `book` MODIFY COLUMN `title` varchar(80) NOT NULL DEFAULT 'untitled';

-- step 7 of 10: add index idx_author_nick on author (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `author` ADD INDEX `idx_author_nick` (`nick`, `tongue`);

-- step 8 of 10: add unique key uq_author_name on author (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `author` ADD UNIQUE KEY `uq_author_name` (`name`);

-- step 9 of 10: add index fk_book_author on book (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `book` ADD INDEX `fk_book_author` (`author`);

-- step 10 of 10: add foreign key fk_book_author on book (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `book` ADD CONSTRAINT `fk_book_author` FOREIGN KEY (`author`) REFERENCES `author` (`name`) ON UPDATE CASCADE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
