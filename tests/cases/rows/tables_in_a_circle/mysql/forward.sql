-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: create table person (expand; reverse: lossy: rows written to table person since)
CREATE TABLE `person` (
  `id` int NOT NULL,
  `team_id` int NOT NULL,
  `boss_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_person_team_id` (`team_id`),
  INDEX `fk_person_boss_id` (`boss_id`),
  CONSTRAINT `fk_person_boss_id` FOREIGN KEY (`boss_id`) REFERENCES `person` (`id`)
);

-- step 2 of 5: create table team (expand; reverse: lossy: rows written to table team since)
CREATE TABLE `team` (
  `id` int NOT NULL,
  `head_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_team_head_id` (`head_id`),
  CONSTRAINT `fk_team_head_id` FOREIGN KEY (`head_id`) REFERENCES `person` (`id`)
);

-- step 3 of 5: insert 2 rows of table person (expand; reverse: lossless)
INSERT INTO `person` (`id`, `team_id`, `boss_id`) VALUES
  (7, 1, 7),
  (8, 1, 7);

-- step 4 of 5: insert 1 row of table team (expand; reverse: lossless)
INSERT INTO `team` (`id`, `head_id`) VALUES
  (1, 7);

-- step 5 of 5: add foreign key fk_person_team_id on person (expand; reverse: lossless)
ALTER TABLE `person` ADD CONSTRAINT `fk_person_team_id` FOREIGN KEY (`team_id`) REFERENCES `team` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
