-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: create table missing (expand; reverse: lossy: rows written to table missing since)
CREATE TABLE `missing` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 9: create table word (expand; reverse: lossy: rows written to table word since)
CREATE TABLE `word` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `word` varchar(40) NOT NULL,
  `seen` int NOT NULL DEFAULT 1,
  PRIMARY KEY (`id`)
);

-- step 3 of 9: add column note.size (expand; reverse: lossy: values written to column note.size since)
--   lock EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE `note` ADD COLUMN `size` int NULL, ALGORITHM=INSTANT;

-- step 4 of 9: fill column note.size (migrate; reverse: lossless)
--   lock SHARED_WRITE on note, blocks only writes to the same rows; changes rows
UPDATE `note`
SET `note`.`size` = octet_length(body)
WHERE `note`.`size` IS NULL;

-- step 5 of 9: fill table word (migrate; reverse: lossless)
--   lock SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
INSERT INTO `word` (`word`)
SELECT `backfill`.`word`
FROM (
  select distinct substring_index(body, ' ', 1) as word from note
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `word` AS `there` WHERE `there`.`word` = `backfill`.`word`);

-- step 6 of 9: alter column note.size: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on note, blocks nobody; rewrites the table
ALTER TABLE `note` MODIFY COLUMN `size` int NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 9: add unique key uq_word_word on word (migrate; reverse: lossless)
ALTER TABLE `word` ADD UNIQUE KEY `uq_word_word` (`word`);

-- step 8 of 9: analyze table note (migrate; reverse: lossless)
ANALYZE TABLE `note`;

-- step 9 of 9: analyze table word (migrate; reverse: lossless)
ANALYZE TABLE `word`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
