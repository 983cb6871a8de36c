-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: drop primary key of note (migrate; reverse: lossless, but fails where two rows share the primary key of note)
ALTER TABLE `note` DROP PRIMARY KEY;

-- step 2 of 5: add unique key schemac_new_index on note (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `note` ADD UNIQUE KEY `schemac_new_index` (`slug`) COMMENT 'One note a slug';

-- step 3 of 5: drop unique key uq_note_slug on note (migrate; reverse: lossless, but fails where two rows share key uq_note_slug)
ALTER TABLE `note` DROP INDEX `uq_note_slug`;

-- step 4 of 5: rename unique key schemac_new_index to uq_note_slug on note (migrate; reverse: lossless)
ALTER TABLE `note` RENAME INDEX `schemac_new_index` TO `uq_note_slug`;

-- step 5 of 5: add primary key of note (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `note` ADD PRIMARY KEY (`id`) COMMENT 'Counted by the server' NONCLUSTERED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
