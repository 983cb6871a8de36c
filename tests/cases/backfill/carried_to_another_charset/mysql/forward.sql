-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 10, in one statement:
--   1: add column user.town (expand; reverse: lossy: values written to column user.town since)
--   2: add column user.sign (expand; reverse: lossy: values written to column user.sign since)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  ADD COLUMN `town` varchar(40) CHARACTER SET `utf8mb4` NULL AFTER `id`,
  ADD COLUMN `sign` varbinary(8) NULL AFTER `town`,
  LOCK=NONE;

-- step 3 of 10: fill column user.town (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`town` = `city`
WHERE `user`.`town` IS NULL;

-- step 4 of 10: fill column user.sign (migrate; reverse: lossless)
--   lock SHARED_WRITE on user and SHARED_READ and locks on the rows of the tables that it reads, blocks writes; changes rows
UPDATE `user`
SET `user`.`sign` = `mark`
WHERE `user`.`sign` IS NULL;

-- steps 5 to 6 of 10, in one statement:
--   5: alter column user.town: not null (contract; reverse: lossless)
--   6: alter column user.sign: not null (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  MODIFY COLUMN `town` varchar(40) CHARACTER SET `utf8mb4` NOT NULL,
  MODIFY COLUMN `sign` varbinary(8) NOT NULL,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 10: analyze table user (migrate; reverse: lossless)
ANALYZE TABLE `user`;

-- step 8 of 10: check values of columns city, mark of user (contract; reverse: lossless)
--   lock SHARED_READ on user, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (CAST(CONVERT(`user`.`town` USING utf8mb4) AS BINARY) <=> CAST(CONVERT(`user`.`city` USING utf8mb4) AS BINARY))), 'SELECT `user.city was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SELECT IF(EXISTS (SELECT 1 FROM `user` WHERE NOT (CAST(`user`.`sign` AS BINARY) <=> CAST(`user`.`mark` AS BINARY))), 'SELECT `user.mark was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- steps 9 to 10 of 10, in one statement:
--   9: drop column user.city (contract; reverse: restored from user.town, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   10: drop column user.mark (contract; reverse: restored from user.sign, but what was written to it since they were compared is not there, and rows that it has no value for get a zero value)
--   lock SHARED_UPGRADABLE on user, blocks nobody; rewrites the table
ALTER TABLE `user`
  DROP COLUMN `city`,
  DROP COLUMN `mark`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
