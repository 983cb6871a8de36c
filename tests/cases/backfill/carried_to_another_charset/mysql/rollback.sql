-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 10 to 9, in one statement:
--   10 (drop column): add column user.mark, fill column user.mark, alter column user.mark: not null (restored from user.sign, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   9 (drop column): add column user.city, fill column user.city, alter column user.city: not null (restored from user.town, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
--   lock SHARED_WRITE on user, blocks only writes to the same rows; changes rows
ALTER TABLE `user`
  ADD COLUMN `mark` varbinary(8) NULL,
  ADD COLUMN `city` varchar(40) CHARACTER SET `latin1` NULL AFTER `sign`,
  LOCK=NONE;
UPDATE `user`
SET `user`.`mark` = `user`.`sign`
WHERE `user`.`mark` IS NULL;
UPDATE `user` SET `mark` = '' WHERE `mark` IS NULL;
UPDATE `user`
SET `user`.`city` = `user`.`town`
WHERE `user`.`city` IS NULL;
UPDATE `user` SET `city` = '' WHERE `city` IS NULL;
ALTER TABLE `user`
  MODIFY COLUMN `mark` varbinary(8) NOT NULL,
  MODIFY COLUMN `city` varchar(40) CHARACTER SET `latin1` NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 8 (check carried): nothing to do (lossless)

-- undo step 7 (analyze table): nothing to do (lossless)

-- undo steps 6 to 5, in one statement:
--   6 (alter column): alter column user.sign: nullable (lossless)
--   5 (alter column): alter column user.town: nullable (lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  MODIFY COLUMN `sign` varbinary(8) NULL,
  MODIFY COLUMN `town` varchar(40) CHARACTER SET `utf8mb4` NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 3 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 2 to 1, in one statement:
--   2 (add column): drop column user.sign (lossy: values written to column user.sign since)
--   1 (add column): drop column user.town (lossy: values written to column user.town since)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `sign`,
  DROP COLUMN `town`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
