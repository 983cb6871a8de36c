-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: alter column parcel.number: drop identity (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on parcel, blocks writes; rewrites the table
ALTER TABLE `parcel` MODIFY COLUMN `number` bigint NOT NULL;

-- step 2 of 6: drop unique key uq_parcel_number on parcel (contract; reverse: lossless, but fails where two rows share key uq_parcel_number)
--   lock SHARED_UPGRADABLE on parcel, blocks nobody
ALTER TABLE `parcel` DROP INDEX `uq_parcel_number`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 3 of 6: create table schemac_retained_parcel (contract; reverse: lossless)
CREATE TABLE `schemac_retained_parcel` (
  `code` varchar(10) NOT NULL,
  `number` bigint NULL,
  PRIMARY KEY (`code`)
);

-- step 4 of 6: retain column parcel.number in schemac_retained_parcel (contract; reverse: lossless)
--   lock SHARED_READ on parcel, blocks writes; scans the table
INSERT INTO `schemac_retained_parcel` (`code`, `number`) SELECT `code`, `number` FROM `parcel`;

-- step 5 of 6: check values of column parcel.number (contract; reverse: lossless)
--   lock SHARED_READ on parcel, blocks nobody; scans the table
SELECT IF(EXISTS (SELECT 1 FROM `parcel` WHERE NOT EXISTS (SELECT 1 FROM `schemac_retained_parcel` WHERE (`schemac_retained_parcel`.`code` = `parcel`.`code`) AND `schemac_retained_parcel`.`number` <=> `parcel`.`number`)), 'SELECT `parcel.number was written since` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 6 of 6: drop column parcel.number (contract; reverse: lossy from schemac_retained_parcel, as it was when both were compared right before; rows that came since get a zero value, but rows that came since share one value in it, which key uq_parcel_number takes once: give them theirs before that)
--   lock SHARED_UPGRADABLE on parcel, blocks nobody; rewrites the table
ALTER TABLE `parcel` DROP COLUMN `number`, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
