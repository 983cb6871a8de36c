-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: drop foreign key fk_c_code on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 6: drop index fk_c_code on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody
ALTER TABLE `c` DROP INDEX `fk_c_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 6: convert column c.code: varchar(10) to int (contract; reverse: lossy: the former values in column c.code do not come back; fails where a value of column c.code does not fit its former type)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` ADD COLUMN `schemac_convert_1` int NULL AFTER `code`;
UPDATE `c` SET `schemac_convert_1` = cast(replace(`code`, 'x', '') as signed);
ALTER TABLE `c`
  DROP COLUMN `code`,
  CHANGE COLUMN `schemac_convert_1` `code` int NOT NULL;

-- step 4 of 6: convert column p.code: varchar(10) to int (contract; reverse: lossy: the former values in column p.code do not come back; fails where a value of column p.code does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` ADD COLUMN `schemac_convert_1` int NULL AFTER `code`;
UPDATE `p` SET `schemac_convert_1` = cast(replace(`code`, 'x', '') as signed);
ALTER TABLE `p`
  DROP PRIMARY KEY,
  DROP COLUMN `code`,
  CHANGE COLUMN `schemac_convert_1` `code` int NOT NULL,
  ADD PRIMARY KEY (`code`);

-- step 5 of 6: add index fk_c_code on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody; builds an index
ALTER TABLE `c` ADD INDEX `fk_c_code` (`code`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 6: add foreign key fk_c_code on c (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_code` FOREIGN KEY (`code`) REFERENCES `p` (`code`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
