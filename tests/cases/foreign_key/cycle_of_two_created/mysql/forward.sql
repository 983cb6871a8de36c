-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: create table department (expand; reverse: lossless)
CREATE TABLE `department` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `head_id` bigint NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_department_head_id` (`head_id`)
);

-- step 2 of 3: create table employee (expand; reverse: lossless)
CREATE TABLE `employee` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `department_id` bigint NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_employee_department_id` (`department_id`),
  CONSTRAINT `fk_employee_department_id` FOREIGN KEY (`department_id`) REFERENCES `department` (`id`)
);

-- step 3 of 3: add foreign key fk_department_head_id on department (migrate; reverse: lossless)
ALTER TABLE `department` ADD CONSTRAINT `fk_department_head_id` FOREIGN KEY (`head_id`) REFERENCES `employee` (`id`) ON DELETE SET NULL;
