-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (add primary key): drop primary key of note (lossless)
ALTER TABLE `note` DROP PRIMARY KEY;

-- undo step 4 (rename constraint): rename unique key uq_note_slug to schemac_new_index on note (lossless)
ALTER TABLE `note` RENAME INDEX `uq_note_slug` TO `schemac_new_index`;

-- undo step 3 (drop unique key): add unique key uq_note_slug on note (lossless, but fails where two rows share key uq_note_slug)
--   blocks nobody; builds an index
ALTER TABLE `note` ADD UNIQUE KEY `uq_note_slug` (`slug`);

-- undo step 2 (add unique key): drop unique key schemac_new_index on note (lossless)
ALTER TABLE `note` DROP INDEX `schemac_new_index`;

-- undo step 1 (drop primary key): add primary key of note (lossless, but fails where two rows share the primary key of note)
--   blocks nobody; builds an index
ALTER TABLE `note` ADD PRIMARY KEY (`id`) COMMENT 'Counted by the application' NONCLUSTERED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
