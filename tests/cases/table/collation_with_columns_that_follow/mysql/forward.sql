-- schemac: forward script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: drop foreign key fk_book_author on book (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on book and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `book` DROP FOREIGN KEY `fk_book_author`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 4: alter table author: collation (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on author, blocks writes; rewrites the table
ALTER TABLE `author`
  COLLATE=utf8mb4_bin,
  MODIFY COLUMN `name` varchar(40) NOT NULL,
  MODIFY COLUMN `nick` char(8) NULL,
  MODIFY COLUMN `about` text NULL,
  MODIFY COLUMN `tongue` enum('de', 'en') NOT NULL,
  MODIFY COLUMN `marks` set('a','b') NOT NULL,
  MODIFY COLUMN `shout` varchar(60) GENERATED ALWAYS AS (upper(`name`)) STORED NOT NULL;

-- step 3 of 4: alter table book: collation (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on book, blocks writes; rewrites the table
ALTER TABLE `book`
  COLLATE=utf8mb4_bin,
  MODIFY COLUMN `author` varchar(40) NULL,
  MODIFY COLUMN `title` varchar(80) NOT NULL DEFAULT 'untitled';

-- step 4 of 4: add foreign key fk_book_author on book (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on book and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `book` ADD CONSTRAINT `fk_book_author` FOREIGN KEY (`author`) REFERENCES `author` (`name`) ON UPDATE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
