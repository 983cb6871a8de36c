-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: create schema audit"` (expand; reverse: lossy: other objects made since in schema audit"`)
CREATE DATABASE `audit"```;

-- step 2 of 8: create schema two words (expand; reverse: lossy: other objects made since in schema two words)
CREATE DATABASE `two words`;

-- step 3 of 8: create table t<U+000A>`" (expand; reverse: lossy: rows written to table t<U+000A>`" since)
CREATE TABLE `t
``"` (
  `id` int NOT NULL,
  `a'b` int NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `chk_t
``"_a'b_c'` CHECK (`a'b` > 0)
);

-- step 4 of 8: create table two words.log (expand; reverse: lossy: rows written to table two words.log since)
CREATE TABLE `two words`.`log` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 5 of 8: create trigger inside on two words.log (expand; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
CREATE TRIGGER `two words`.`inside` BEFORE INSERT ON `two words`.`log` FOR EACH ROW
set new.id = new.id;

-- step 6 of 8: create trigger tr"`'; -- on t<U+000A>`" (expand; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
CREATE TRIGGER `tr"``'; --` BEFORE UPDATE ON `t
``"` FOR EACH ROW
set new.id = new.id;

-- step 7 of 8: create grant on t<U+000A>`" to schemac_reader (expand; reverse: lossless)
GRANT SELECT ON `t
``"` TO 'schemac_reader';

-- step 8 of 8: drop table kept (contract; reverse: lossy: the rows of table kept do not come back)
--   lock EXCLUSIVE on kept, blocks reads and writes for a moment
DROP TABLE `kept`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
