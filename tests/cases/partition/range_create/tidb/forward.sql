-- schemac: forward script for TiDB 7.5 and later, 2 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: create schema audit (expand; reverse: lossy: other objects made since in schema audit)
CREATE DATABASE `audit`;

-- step 2 of 2: create table audit.event (expand; reverse: lossy: rows written to table audit.event since)
CREATE TABLE `audit`.`event` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `at` timestamp(6) NOT NULL,
  `kind` varchar(20) NOT NULL,
  PRIMARY KEY (`id`, `at`),
  INDEX `idx_event_kind` (`kind`)
) COMMENT='What happened'
PARTITION BY RANGE (FLOOR(UNIX_TIMESTAMP(`at`))) (
  PARTITION `p2025` VALUES LESS THAN (UNIX_TIMESTAMP('2026-01-01 00:00:00')) COMMENT = 'Before 2026',
  PARTITION `p2026` VALUES LESS THAN (UNIX_TIMESTAMP('2026-12-31 22:00:00')),
  PARTITION `rest` VALUES LESS THAN (MAXVALUE)
);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
