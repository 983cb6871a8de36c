-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 7, in one statement:
--   1: drop check c on t (migrate; reverse: lossless, but fails where a row breaks check c)
--   2: drop check d on t (migrate; reverse: lossless, but fails where a row breaks check d)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t`
  DROP CHECK `c`,
  DROP CHECK `d`;

-- step 3 of 7: alter column t.s: add value overdue (expand; reverse: lossless, but fails where column t.s holds 'overdue')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('open', 'closed', 'late', 'overdue') NOT NULL;

-- step 4 of 7: update values of t.s (migrate; reverse: lossless)
--   lock SHARED_WRITE on t, blocks only writes to the same rows; changes rows
UPDATE `t` SET `s` = CASE `s` WHEN 'open' THEN 'closed' WHEN 'closed' THEN 'open' WHEN 'late' THEN 'overdue' ELSE `s` END
WHERE `s` IN ('open', 'closed', 'late');

-- step 5 of 7: alter column t.s: drop value late, other order of values (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `s` enum('closed', 'open', 'overdue') NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- steps 6 to 7 of 7, in one statement:
--   6: add check c on t (migrate; reverse: lossless)
--   7: add check d on t (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  ADD CONSTRAINT `c` CHECK (`s` <> 'closed' or `n` > 0),
  ADD CONSTRAINT `d` CHECK (`s` in ('open', 'overdue') or `n` < 100),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
