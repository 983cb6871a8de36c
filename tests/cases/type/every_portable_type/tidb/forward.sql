-- schemac: forward script for TiDB 7.5 and later, 1 step
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 1: create table every (expand; reverse: lossy: rows written to table every since)
CREATE TABLE `every` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `c_boolean` tinyint(1) NULL,
  `c_tinyint` tinyint NULL,
  `c_smallint` smallint NULL,
  `c_integer` int NULL,
  `c_bigint` bigint NULL,
  `c_tinyint_unsigned` tinyint unsigned NULL,
  `c_smallint_unsigned` smallint unsigned NULL,
  `c_integer_unsigned` int unsigned NULL,
  `c_bigint_unsigned` bigint unsigned NULL,
  `c_decimal` decimal(12,2) NULL,
  `c_real` float NULL,
  `c_double` double NULL,
  `c_char` char(3) NULL,
  `c_varchar` varchar(40) NULL,
  `c_text` text NULL,
  `c_binary` binary(16) NULL,
  `c_varbinary` varbinary(64) NULL,
  `c_blob` blob NULL,
  `c_date` date NULL,
  `c_time` time(6) NULL,
  `c_time0` time(0) NULL,
  `c_datetime` datetime(6) NULL,
  `c_datetime3` datetime(3) NULL,
  `c_timestamp` timestamp(6) NULL,
  `c_timestamp0` timestamp(0) NULL,
  `c_json` json NULL,
  `c_uuid` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `c_enum` enum('light', 'dark') NULL,
  `c_inline` enum('a', 'b') NULL,
  PRIMARY KEY (`id`)
);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
