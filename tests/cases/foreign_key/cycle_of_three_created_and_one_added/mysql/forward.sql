-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: create table c (expand; reverse: lossy: rows written to table c since)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `c` (
  `id` int NOT NULL,
  `a_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_c_a_id` (`a_id`),
  CONSTRAINT `fk_c_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`) ON DELETE CASCADE
);

-- step 2 of 5: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `c_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_c_id` (`c_id`),
  CONSTRAINT `fk_b_c_id` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`)
);

-- step 3 of 5: add column a.b_id (expand; reverse: lossy: values written to column a.b_id since)
--   lock EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE `a` ADD COLUMN `b_id` int NULL, ALGORITHM=INSTANT;

-- step 4 of 5: add index fk_a_b_id on a (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody; builds an index
ALTER TABLE `a` ADD INDEX `fk_a_b_id` (`b_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 5: add foreign key fk_a_b_id on a (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on a, blocks writes; rewrites the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
