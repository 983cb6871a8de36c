-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 7 (drop column): add column t.gone (lossy: the values of column t.gone do not come back)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` ADD COLUMN `gone` int NOT NULL, ALGORITHM=INSTANT;

-- undo step 6 (create view): drop view over_t (lossless)
DROP VIEW `over_t`;

-- undo step 5 (create view): drop view over_base (lossless)
DROP VIEW `over_base`;

-- undo step 4 (rename column): rename column t.c to a (lossless)
--   lock SHARED_UPGRADABLE on t, blocks nobody
ALTER TABLE `t` RENAME COLUMN `c` TO `a`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (rename view): rename view ground to base (lossless)
RENAME TABLE `ground` TO `base`;

-- undo step 2 (drop view): create view over_t (lossless)
CREATE VIEW `over_t` AS
select t.a, u.id from t, u;

-- undo step 1 (drop view): create view over_base (lossless)
CREATE VIEW `over_base` AS
select id from base;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
