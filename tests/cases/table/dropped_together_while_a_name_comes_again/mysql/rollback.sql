-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 10 (drop table): create table by_code (lossy: the rows of table by_code do not come back)
CREATE TABLE `by_code` (
  `id` int NOT NULL,
  `code` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_by_code_code` (`code`)
);

-- undo step 9 (drop table): create table a (lossy: the rows of table a do not come back)
CREATE TABLE `a` (
  `id` int NOT NULL,
  `b_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_a_b_id` (`b_id`)
);

-- undo step 8 (drop column): add column own.up (lossy: the values of column own.up do not come back)
--   lock EXCLUSIVE on own, blocks reads and writes for a moment
ALTER TABLE `own` ADD COLUMN `up` int NULL, ALGORITHM=INSTANT;

-- undo step 7 (create view): drop view b (lossless)
DROP VIEW `b`;

-- undo step 6 (drop index): add index fk_own_up on own (lossless)
--   lock SHARED_UPGRADABLE on own, blocks nobody; builds an index
ALTER TABLE `own` ADD INDEX `fk_own_up` (`up`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (drop unique key): add unique key uq_kept_code on kept (lossless, but fails where two rows share key uq_kept_code)
--   lock SHARED_UPGRADABLE on kept, blocks nobody; builds an index
ALTER TABLE `kept` ADD UNIQUE KEY `uq_kept_code` (`code`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (drop table): create table b (lossy: the rows of table b do not come back)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int NULL,
  `kept_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_a_id` (`a_id`),
  INDEX `fk_b_kept_id` (`kept_id`),
  CONSTRAINT `fk_b_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`),
  CONSTRAINT `fk_b_kept_id` FOREIGN KEY (`kept_id`) REFERENCES `kept` (`id`)
);

-- undo step 3 (drop foreign key): add foreign key fk_own_up on own (lossless, but fails where a row of own has no match in own)
--   lock SHARED_NO_WRITE on own, blocks writes; rewrites the table
ALTER TABLE `own` ADD CONSTRAINT `fk_own_up` FOREIGN KEY (`up`) REFERENCES `own` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (drop foreign key): add foreign key fk_by_code_code on by_code (lossless, but fails where a row of by_code has no match in kept)
--   lock SHARED_NO_WRITE on by_code and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `by_code` ADD CONSTRAINT `fk_by_code_code` FOREIGN KEY (`code`) REFERENCES `kept` (`code`), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop foreign key): add foreign key fk_a_b_id on a (lossless, but fails where a row of a has no match in b)
--   lock SHARED_NO_WRITE on a and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
