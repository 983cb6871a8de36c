-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;
SET @schemac_guard = IF(@@SESSION.explicit_defaults_for_timestamp = 1, 'DO 0', 'SELECT `turn on explicit_defaults_for_timestamp before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 3: create table Owner (expand; reverse: lossy: rows written to table Owner since)
CREATE TABLE `Owner` (
  `owner_id` bigint NOT NULL AUTO_INCREMENT,
  `email` varchar(255) NOT NULL,
  PRIMARY KEY (`owner_id`),
  UNIQUE KEY `uq_owner_email` (`email`)
);

-- step 2 of 3: create table Pet (expand; reverse: lossy: rows written to table Pet since)
CREATE TABLE `Pet` (
  `pet_id` bigint NOT NULL AUTO_INCREMENT,
  `owner_id` bigint NOT NULL,
  `name` varchar(80) NOT NULL,
  `chip` varchar(15) NULL,
  `mood` enum('calm', 'happy', 'wild') NOT NULL DEFAULT 'calm' COMMENT 'As of the last visit',
  `weight` decimal(6,2) NOT NULL DEFAULT 0,
  `born` date NULL,
  `seen_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  `label` varchar(120) GENERATED ALWAYS AS (upper(`name`)) STORED NULL,
  PRIMARY KEY (`pet_id`),
  UNIQUE KEY `uq_Pet_chip` (`chip`),
  INDEX `idx_pet_owner` (`owner_id`, `name`),
  INDEX `idx_pet_born` (`born` DESC),
  CONSTRAINT `chk_Pet_weight` CHECK (`weight` >= 0),
  CONSTRAINT `chk_pet_born` CHECK (`born` >= '2000-01-01'),
  CONSTRAINT `fk_Pet_owner_id` FOREIGN KEY (`owner_id`) REFERENCES `Owner` (`owner_id`) ON DELETE CASCADE
) COMMENT='An animal and who feeds it';

-- step 3 of 3: create view pets_of (expand; reverse: lossless)
CREATE VIEW `pets_of` AS
select
  `o`.`email`,
  `p`.`name`
from `Pet` as `p`
join `Owner` as `o` on `o`.`owner_id` = `p`.`owner_id`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
