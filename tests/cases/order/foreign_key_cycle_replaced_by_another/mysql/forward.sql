-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
--   lock SHARED_UPGRADABLE on a and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 9: create table d (expand; reverse: lossy: rows written to table d since)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `d` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_d_a_id` (`a_id`),
  CONSTRAINT `fk_d_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
);

-- step 3 of 9: create table c (expand; reverse: lossy: rows written to table c since)
CREATE TABLE `c` (
  `id` int NOT NULL,
  `d_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_c_d_id` (`d_id`),
  CONSTRAINT `fk_c_d_id` FOREIGN KEY (`d_id`) REFERENCES `d` (`id`)
);

-- step 4 of 9: add column a.c_id (expand; reverse: lossy: values written to column a.c_id since)
--   lock SHARED_UPGRADABLE on a, blocks nobody; rewrites the table
ALTER TABLE `a` ADD COLUMN `c_id` int NULL AFTER `id`, LOCK=NONE;

-- step 5 of 9: add index fk_a_c_id on a (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody; builds an index
ALTER TABLE `a` ADD INDEX `fk_a_c_id` (`c_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 9: drop index fk_a_b_id on a (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody
ALTER TABLE `a` DROP INDEX `fk_a_b_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 9: add foreign key fk_a_c_id on a (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on a, blocks writes; rewrites the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_c_id` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- step 8 of 9: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id do not come back)
--   lock SHARED_UPGRADABLE on a, blocks nobody; rewrites the table
ALTER TABLE `a` DROP COLUMN `b_id`, LOCK=NONE;

-- step 9 of 9: drop table b (contract; reverse: lossy: the rows of table b do not come back)
--   lock EXCLUSIVE on b and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `b`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
