-- schemac: rollback script for TiDB 7.5 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 3 (drop table): create table b (lossy: the rows of table b do not come back)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_a_id` (`a_id`)
);

-- undo step 2 (drop table): create table a (lossy: the rows of table a do not come back)
CREATE TABLE `a` (
  `id` int NOT NULL,
  `b_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_a_b_id` (`b_id`),
  CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`)
);

-- undo step 1 (drop foreign key): add foreign key fk_b_a_id on b (lossless, but fails where a row of b has no match in a)
--   blocks nobody; scans the table
ALTER TABLE `b` ADD CONSTRAINT `fk_b_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
