-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 8 (drop table): create table kept (lossy: the rows of table kept do not come back)
CREATE TABLE `kept` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- undo step 7 (create grant): drop grant on t<U+000A>`" to schemac_reader (lossless)
REVOKE SELECT ON `t
``"` FROM 'schemac_reader';

-- undo step 6 (create trigger): drop trigger tr"`'; -- on t<U+000A>`" (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER `tr"``'; --`;

-- undo step 5 (create trigger): drop trigger inside on two words.log (lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
DROP TRIGGER `two words`.`inside`;

-- undo step 4 (create table): drop table two words.log (lossy: rows written to table two words.log since)
--   lock EXCLUSIVE on two words.log, blocks reads and writes for a moment
DROP TABLE `two words`.`log`;

-- undo step 3 (create table): drop table t<U+000A>`" (lossy: rows written to table t<U+000A>`" since)
--   lock EXCLUSIVE on t<U+000A>`", blocks reads and writes for a moment
DROP TABLE `t
``"`;

-- undo step 2 (create schema): drop schema two words (lossy: other objects made since in schema two words)
DROP DATABASE `two words`;

-- undo step 1 (create schema): drop schema audit"` (lossy: other objects made since in schema audit"`)
DROP DATABASE `audit"```;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
