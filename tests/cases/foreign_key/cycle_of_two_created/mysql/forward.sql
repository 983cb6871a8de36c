-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: create table department (expand; reverse: lossy: rows written to table department since)
CREATE TABLE `department` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `head_id` bigint NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_department_head_id` (`head_id`)
);

-- step 2 of 3: create table employee (expand; reverse: lossy: rows written to table employee since)
CREATE TABLE `employee` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `department_id` bigint NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_employee_department_id` (`department_id`),
  CONSTRAINT `fk_employee_department_id` FOREIGN KEY (`department_id`) REFERENCES `department` (`id`)
);

-- step 3 of 3: add foreign key fk_department_head_id on department (expand; reverse: lossless)
ALTER TABLE `department` ADD CONSTRAINT `fk_department_head_id` FOREIGN KEY (`head_id`) REFERENCES `employee` (`id`) ON DELETE SET NULL;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
