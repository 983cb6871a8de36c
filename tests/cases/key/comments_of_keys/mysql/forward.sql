-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: drop foreign key fk_note_slug on note (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on note and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `note` DROP FOREIGN KEY `fk_note_slug`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 7: create table tag (expand; reverse: lossy: rows written to table tag since)
CREATE TABLE `tag` (
  `id` bigint NOT NULL,
  PRIMARY KEY (`id`) COMMENT 'What the tag is called'
);

-- step 3 of 7: replace primary key of note (migrate; reverse: lossless, but fails where two rows share the primary key of note)
--   lock SHARED_UPGRADABLE on note, blocks nobody; rewrites the table
ALTER TABLE `note`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`id`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 4 to 5 of 7, in one statement:
--   4: drop unique key uq_owner_slug on owner (migrate; reverse: lossless, but fails where two rows share key uq_owner_slug)
--   5: add unique key uq_owner_slug on owner (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on owner, blocks nobody; builds an index
ALTER TABLE `owner`
  DROP INDEX `uq_owner_slug`,
  ADD UNIQUE KEY `uq_owner_slug` (`slug`) COMMENT 'One owner for each slug',
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 7: replace primary key of owner (migrate; reverse: lossless, but fails where two rows share the primary key of owner)
--   lock SHARED_UPGRADABLE on owner, blocks nobody; rewrites the table
ALTER TABLE `owner`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`id`) COMMENT 'It''s the owner''s number',
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 7: add foreign key fk_note_slug on note (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on note and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `note` ADD CONSTRAINT `fk_note_slug` FOREIGN KEY (`owner_slug`) REFERENCES `owner` (`slug`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
