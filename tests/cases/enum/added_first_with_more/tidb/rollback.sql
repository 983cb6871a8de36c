-- schemac: rollback script for TiDB 7.5 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 8 (drop table): create table gone (lossy: the rows of table gone do not come back)
CREATE TABLE `gone` (
  `id` int NOT NULL,
  `s` enum('new', 'old') NULL,
  PRIMARY KEY (`id`)
);

-- undo step 7 (create view): drop view v (lossless)
DROP VIEW `v`;

-- undo step 6 (add check): drop check chk_t_s on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_s`;

-- undo step 5 (alter column): alter column t.stage: drop values late open, change default (lossless, but fails where column t.stage holds 'late', 'open')
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `stage` enum('new', 'old') NOT NULL DEFAULT 'new';

-- undo step 4 (rename column): rename column t.stage to s (lossless)
ALTER TABLE `t` RENAME COLUMN `stage` TO `s`;

-- undo step 3 (rename column): rename column t.remark to note (lossless)
ALTER TABLE `t` RENAME COLUMN `remark` TO `note`;

-- undo step 2 (drop check): add check chk_t_s on t (lossless, but fails where a row breaks check chk_t_s)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_s` CHECK (`s` <> 'old');

-- undo step 1 (drop view): create view v (lossless)
CREATE VIEW `v` AS
select
  `id`
from `t`
where `s` = 'new';

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
