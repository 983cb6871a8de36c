-- schemac: forward script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 4 of 5, in one statement:
--   1: add column {{ table }}.{% if x %} (expand; reverse: lossy: values written to column {{ table }}.{% if x %} since)
--   2: add column {{ table }}.%s (expand; reverse: lossy: values written to column {{ table }}.%s since)
--   3: add column {{ table }}.${HOME} (expand; reverse: lossy: values written to column {{ table }}.${HOME} since)
--   4: add column {{ table }}.# (expand; reverse: lossy: values written to column {{ table }}.# since)
--   lock EXCLUSIVE on {{ table }}, blocks reads and writes for a moment
ALTER TABLE `{{ table }}`
  ADD COLUMN `{% if x %}` int NULL,
  ADD COLUMN `%s` int NULL,
  ADD COLUMN `${HOME}` int NULL,
  ADD COLUMN `#` int NULL,
  ALGORITHM=INSTANT;

-- step 5 of 5: add index {# note #} on {{ table }} (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on {{ table }}, blocks nobody; builds an index
ALTER TABLE `{{ table }}` ADD INDEX `{# note #}` (`{% if x %}`, `%s`, `#`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
