-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 7 to 6, in one statement:
--   7 (add check): drop check d on t (lossless)
--   6 (add check): drop check c on t (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t`
  DROP CHECK `d`,
  DROP CHECK `c`;

-- undo step 5 (alter column): alter column t.s: add value late, other order of values (lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('open', 'closed', 'late', 'overdue') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 4 (update values): update values of t.s (lossless)
--   lock SHARED_WRITE on t, blocks only writes to the same rows; changes rows
UPDATE `t` SET `s` = CASE `s` WHEN 'closed' THEN 'open' WHEN 'open' THEN 'closed' WHEN 'overdue' THEN 'late' ELSE `s` END
WHERE `s` IN ('closed', 'open', 'overdue');

-- undo step 3 (alter column): alter column t.s: drop value overdue (lossless, but fails where column t.s holds 'overdue')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('open', 'closed', 'late') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 2 to 1, in one statement:
--   2 (drop check): add check d on t (lossless, but fails where a row breaks check d)
--   1 (drop check): add check c on t (lossless, but fails where a row breaks check c)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  ADD CONSTRAINT `d` CHECK (`s` in ('open', 'late') or `n` < 100),
  ADD CONSTRAINT `c` CHECK (`s` <> 'open' or `n` > 0),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
