-- schemac: rollback script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 9 (drop table): create table b (lossy: the rows of table b do not come back)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_a_id` (`a_id`),
  CONSTRAINT `fk_b_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
);

-- undo step 8 (drop column): add column a.b_id (lossy: the values of column a.b_id do not come back)
--   lock EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE `a` ADD COLUMN `b_id` int NULL, ALGORITHM=INSTANT;

-- undo step 7 (add foreign key): drop foreign key fk_a_c_id on a (lossless)
--   lock SHARED_UPGRADABLE on a, blocks reads and writes for a moment
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_c_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (drop index): add index fk_a_b_id on a (lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody; builds an index
ALTER TABLE `a` ADD INDEX `fk_a_b_id` (`b_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (add index): drop index fk_a_c_id on a (lossless)
--   lock SHARED_UPGRADABLE on a, blocks nobody
ALTER TABLE `a` DROP INDEX `fk_a_c_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (add column): drop column a.c_id (lossy: values written to column a.c_id since)
--   lock SHARED_UPGRADABLE on a, blocks nobody; rewrites the table
ALTER TABLE `a` DROP COLUMN `c_id`, LOCK=NONE;

-- undo step 3 (create table): drop table c (lossy: rows written to table c since)
--   lock EXCLUSIVE on c, blocks reads and writes for a moment
DROP TABLE `c`;

-- undo step 2 (create table): drop table d (lossy: rows written to table d since)
--   lock EXCLUSIVE on d and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `d`;

-- undo step 1 (drop foreign key): add foreign key fk_a_b_id on a (lossless, but fails where a row of a has no match in b)
--   lock SHARED_NO_WRITE on a and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
