-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (alter column): alter column note.topic: add value schemac_1 (lossless)
--   lock EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE `note` MODIFY COLUMN `topic` enum('SUBJECT', 'other', 'schemac_1') NOT NULL, ALGORITHM=INSTANT;

-- undo step 4 (update values): update values of note.topic (lossless)
--   lock SHARED_WRITE on note, blocks only writes to the same rows; changes rows
UPDATE `note` SET `topic` = CASE `topic` WHEN 'SUBJECT' THEN 'schemac_1' ELSE `topic` END
WHERE `topic` IN ('SUBJECT');

-- undo step 3 (alter column): alter column note.topic: add value subject, drop value SUBJECT (lossless, but fails where column note.topic holds 'SUBJECT')
--   lock SHARED_NO_WRITE on note, blocks writes; rewrites the table
ALTER TABLE `note` MODIFY COLUMN `topic` enum('subject', 'other', 'schemac_1') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (update values): update values of note.topic (lossless)
--   lock SHARED_WRITE on note, blocks only writes to the same rows; changes rows
UPDATE `note` SET `topic` = CASE `topic` WHEN 'schemac_1' THEN 'subject' ELSE `topic` END
WHERE `topic` IN ('schemac_1');

-- undo step 1 (alter column): alter column note.topic: drop value schemac_1 (lossless, but fails where column note.topic holds 'schemac_1')
--   lock SHARED_NO_WRITE on note, blocks writes; rewrites the table
ALTER TABLE `note` MODIFY COLUMN `topic` enum('subject', 'other') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
