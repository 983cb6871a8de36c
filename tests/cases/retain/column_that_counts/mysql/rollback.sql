-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (drop column): add column parcel.number, fill column parcel.number, alter column parcel.number: not null (lossy from schemac_retained_parcel, as it was when both were compared right before; rows that came since get a zero value, but rows that came since share one value in it, which key uq_parcel_number takes once: give them theirs before that)
--   lock EXCLUSIVE on parcel, blocks reads and writes for a moment
--   lock SHARED_WRITE on parcel, blocks writes; changes rows
--   lock SHARED_UPGRADABLE on parcel, blocks nobody; rewrites the table
ALTER TABLE `parcel` ADD COLUMN `number` bigint NULL, ALGORITHM=INSTANT;
UPDATE `parcel`, `schemac_retained_parcel`
SET `parcel`.`number` = `schemac_retained_parcel`.`number`
WHERE (`schemac_retained_parcel`.`code` = `parcel`.`code`) AND `parcel`.`number` IS NULL;
UPDATE `parcel` SET `number` = 0 WHERE `number` IS NULL;
ALTER TABLE `parcel` MODIFY COLUMN `number` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (check carried): nothing to do (lossless)

-- undo step 4 (retain values): nothing to do, the rows go with their table (lossless)

-- undo step 3 (create table): drop table schemac_retained_parcel (lossless)
--   lock EXCLUSIVE on schemac_retained_parcel, blocks reads and writes for a moment
DROP TABLE `schemac_retained_parcel`;

-- undo step 2 (drop unique key): add unique key uq_parcel_number on parcel (lossless, but fails where two rows share key uq_parcel_number)
--   lock SHARED_UPGRADABLE on parcel, blocks nobody; builds an index
ALTER TABLE `parcel` ADD UNIQUE KEY `uq_parcel_number` (`number`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (alter column): alter column parcel.number: set identity (lossless)
--   lock SHARED_NO_WRITE on parcel, blocks writes; rewrites the table
ALTER TABLE `parcel` MODIFY COLUMN `number` bigint NOT NULL AUTO_INCREMENT;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
