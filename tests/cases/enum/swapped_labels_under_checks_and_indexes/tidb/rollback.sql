-- schemac: rollback script for TiDB 7.5 and later, 7 steps
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

-- undo step 7 (add check): drop check d on t (lossless)
ALTER TABLE `t` DROP CHECK `d`;

-- undo step 6 (add check): drop check c on t (lossless)
ALTER TABLE `t` DROP CHECK `c`;

-- undo step 5 (alter column): alter column t.s: add value late, other order of values (lossless)
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('open', 'closed', 'late', 'overdue') NOT NULL;

-- undo step 4 (update values): update values of t.s (lossless)
--   blocks nobody; changes rows
UPDATE `t` SET `s` = CASE `s` WHEN 'closed' THEN 'open' WHEN 'open' THEN 'closed' WHEN 'overdue' THEN 'late' ELSE `s` END
WHERE `s` IN ('closed', 'open', 'overdue');

-- undo step 3 (alter column): alter column t.s: drop value overdue (lossless, but fails where column t.s holds 'overdue')
--   blocks nobody; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('open', 'closed', 'late') NOT NULL;

-- undo step 2 (drop check): add check d on t (lossless, but fails where a row breaks check d)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `d` CHECK (`s` in ('open', 'late') or `n` < 100);

-- undo step 1 (drop check): add check c on t (lossless, but fails where a row breaks check c)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `c` CHECK (`s` <> 'open' or `n` > 0);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
