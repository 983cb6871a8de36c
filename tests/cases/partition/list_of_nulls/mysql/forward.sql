-- schemac: forward script for MySQL 8.0.16 and later, 1 step
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;
SET @schemac_guard = IF(0 /*!80030 + @@SESSION.sql_generate_invisible_primary_key */ = 0, 'DO 0', 'SELECT `turn off sql_generate_invisible_primary_key before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 1: create table shop (expand; reverse: lossy: rows written to table shop since)
CREATE TABLE `shop` (
  `id` bigint NOT NULL,
  `country` varchar(2) NOT NULL,
  `zone` int NULL,
  UNIQUE KEY `uq_shop` (`id`, `zone`)
)
PARTITION BY LIST COLUMNS (`zone`) (
  PARTITION `one` VALUES IN (1, null),
  PARTITION `more` VALUES IN (-2, 3)
);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
