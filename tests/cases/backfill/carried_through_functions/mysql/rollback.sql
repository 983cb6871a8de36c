-- schemac: rollback script for MySQL 8.0.16 and later, 23 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 23 to 18, in one statement:
--   23 (drop column): add column user.rank, fill column user.rank (restored from user.rank_or_none, but NULL of user.rank became -1; what was written to it since they were compared is not there)
--   22 (drop column): add column user.tag, fill column user.tag, alter column user.tag: not null (restored from user.label, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   21 (drop column): add column user.size (lossy: the values of column user.size do not come back: into user.size_text they went through a cast)
--   20 (drop column): add column user.mail, fill column user.mail (restored from profile.mail, but rows of user that the backfill of profile leaves out have none; what was written to it since they were compared is not there)
--   19 (drop column): add column user.city (lossy: the values of column user.city do not come back: into city they went through `distinct`)
--   18 (drop column): add column user.nick (lossy: the values of column user.nick do not come back: into profile.nick they went through lower())
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
--   lock SHARED_WRITE on user, blocks only writes to the same rows; changes rows
ALTER TABLE `user`
  ADD COLUMN `rank` int NULL,
  ADD COLUMN `tag` varchar(10) NULL AFTER `rank_or_none`,
  ADD COLUMN `size` int NOT NULL AFTER `rank_or_none`,
  ADD COLUMN `mail` varchar(40) NULL AFTER `rank_or_none`,
  ADD COLUMN `city` varchar(20) NULL AFTER `rank_or_none`,
  ADD COLUMN `nick` varchar(20) NOT NULL AFTER `rank_or_none`,
  LOCK=NONE;
UPDATE `user`
SET `user`.`rank` = `user`.`rank_or_none`
WHERE `user`.`rank` IS NULL;
UPDATE `user`
SET `user`.`tag` = `user`.`label`
WHERE `user`.`tag` IS NULL;
UPDATE `user` SET `tag` = '' WHERE `tag` IS NULL;
UPDATE `user`, `profile`
SET `user`.`mail` = `profile`.`mail`
WHERE (`profile`.`user_id` = `user`.`id`) AND `user`.`mail` IS NULL;
ALTER TABLE `user` MODIFY COLUMN `tag` varchar(10) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 17 (check carried): nothing to do (lossless)

-- undo step 16 (analyze table): nothing to do (lossless)

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo steps 13 to 11, in one statement:
--   13 (alter column): alter column user.rank_or_none: nullable (lossless)
--   12 (alter column): alter column user.label: nullable (lossless)
--   11 (alter column): alter column user.size_text: nullable (lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  MODIFY COLUMN `rank_or_none` int NULL,
  MODIFY COLUMN `label` varchar(20) NULL,
  MODIFY COLUMN `size_text` varchar(20) NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 10 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 9 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 8 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 7 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo steps 5 to 3, in one statement:
--   5 (add column): drop column user.rank_or_none (lossy: values written to column user.rank_or_none since)
--   4 (add column): drop column user.label (lossy: values written to column user.label since)
--   3 (add column): drop column user.size_text (lossy: values written to column user.size_text since)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `rank_or_none`,
  DROP COLUMN `label`,
  DROP COLUMN `size_text`,
  LOCK=NONE;

-- undo step 2 (create table): drop table profile (lossy: rows written to table profile since)
--   lock EXCLUSIVE on profile, blocks reads and writes for a moment
DROP TABLE `profile`;

-- undo step 1 (create table): drop table city (lossy: rows written to table city since)
--   lock EXCLUSIVE on city, blocks reads and writes for a moment
DROP TABLE `city`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
