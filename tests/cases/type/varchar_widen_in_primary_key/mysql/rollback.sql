-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 4 (add foreign key): drop foreign key fk_city_country on city (lossless)
--   lock SHARED_UPGRADABLE on city and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `city` DROP FOREIGN KEY `fk_city_country`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (alter column): alter column country.code: varchar(3) to varchar(2) (lossless, but fails where a value of column country.code does not fit its former type)
--   lock SHARED_NO_WRITE on country, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `country` WHERE CHAR_LENGTH(`code`) > 2), 'SELECT `country.code is longer than 2` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `country` MODIFY COLUMN `code` varchar(2) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (alter column): alter column city.country: varchar(3) to varchar(2) (lossless, but fails where a value of column city.country does not fit its former type)
--   lock SHARED_NO_WRITE on city, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `city` WHERE CHAR_LENGTH(`country`) > 2), 'SELECT `city.country is longer than 2` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `city` MODIFY COLUMN `country` varchar(2) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop foreign key): add foreign key fk_city_country on city (lossless)
--   lock SHARED_NO_WRITE on city and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `city` ADD CONSTRAINT `fk_city_country` FOREIGN KEY (`country`) REFERENCES `country` (`code`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
