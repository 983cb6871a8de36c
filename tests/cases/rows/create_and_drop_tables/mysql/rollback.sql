-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (check rows): check 2 rows of table regions (lossless, but fails where somebody else has changed a row of regions that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 3 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('West' as binary)), 'DO 0', 'SELECT `regions id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 1), 'SELECT `regions id=1 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 8 (drop table): create table legacy (lossy: the rows of table legacy do not come back)
CREATE TABLE `legacy` (
  `code` char(2) NOT NULL,
  `parent` char(2) NULL,
  `region_id` int NOT NULL,
  PRIMARY KEY (`code`),
  INDEX `fk_legacy_parent` (`parent`),
  INDEX `fk_legacy_region_id` (`region_id`),
  CONSTRAINT `fk_legacy_parent` FOREIGN KEY (`parent`) REFERENCES `legacy` (`code`)
);
INSERT INTO `legacy` (`code`, `parent`, `region_id`) VALUES
  ('aa', DEFAULT, 1),
  ('bb', 'aa', 1);

-- undo step 7 (add foreign key): drop foreign key fk_cities_region_id on cities (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `cities` DROP FOREIGN KEY `fk_cities_region_id`;

-- undo step 6 (delete rows): insert 1 row of table regions (lossless)
INSERT INTO `regions` (`id`, `name`) VALUES
  (1, 'North');

-- undo step 5 (insert rows): delete 1 row of table regions (lossless)
DELETE FROM `regions` WHERE `id` = 3 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('West' as binary);

-- undo step 4 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 3 (drop foreign key): add foreign key fk_legacy_region_id on legacy (lossless, but fails where a row of legacy has no match in regions)
--   lock SHARED_NO_WRITE on legacy and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `legacy` ADD CONSTRAINT `fk_legacy_region_id` FOREIGN KEY (`region_id`) REFERENCES `regions` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (create table): drop table cities (lossy: rows written to table cities since)
--   lock EXCLUSIVE on cities, blocks reads and writes for a moment
DROP TABLE `cities`;

-- undo step 1 (check rows): check 2 rows of table regions (lossless, but fails where somebody else has changed a row of regions that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 1 AND cast(convert(`name` using utf8mb4) as binary) <=> cast('North' as binary)), 'DO 0', 'SELECT `regions id=1 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `regions` WHERE `id` = 3), 'SELECT `regions id=3 is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
