-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: check 2 rows of table regions (migrate; reverse: lossless, but fails where somebody else has changed a row of regions that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 1 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('North' as binary)), 'DO 0', 'SELECT `regions id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 3), 'SELECT `regions id=3 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 9: create table cities (expand; reverse: lossy: rows written to table cities since)
CREATE TABLE `cities` (
  `id` int NOT NULL,
  `name` varchar(20) NOT NULL,
  `region_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_city` (`name`),
  INDEX `fk_cities_region_id` (`region_id`)
);

-- step 3 of 9: drop foreign key fk_legacy_region_id on legacy (contract; reverse: lossless, but fails where a row of legacy has no match in regions)
--   lock SHARED_UPGRADABLE on legacy and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `legacy` DROP FOREIGN KEY `fk_legacy_region_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 9: insert 2 rows of table cities (expand; reverse: lossless)
INSERT INTO `cities` (`id`, `name`, `region_id`) VALUES
  (10, 'Ghent', 3),
  (11, 'Turin', 2);

-- step 5 of 9: insert 1 row of table regions (migrate; reverse: lossless)
INSERT INTO `regions` (`id`, `name`) VALUES
  (3, 'West');

-- step 6 of 9: delete 1 row of table regions (contract; reverse: lossless)
DELETE FROM `regions` WHERE `id` = 1 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('North' as binary);

-- step 7 of 9: add foreign key fk_cities_region_id on cities (expand; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `cities` ADD CONSTRAINT `fk_cities_region_id` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`);

-- step 8 of 9: drop table legacy (contract; reverse: lossy: the rows of table legacy do not come back)
--   lock EXCLUSIVE on legacy, blocks reads and writes for a moment
DROP TABLE `legacy`;

-- step 9 of 9: check 2 rows of table regions (migrate; reverse: lossless, but fails where somebody else has changed a row of regions that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 3 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('West' as binary)), 'DO 0', 'SELECT `regions id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 1), 'SELECT `regions id=1 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
