-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (replace view): replace view open_t: query (lossless)
CREATE OR REPLACE VIEW `open_t` AS
select
  `id`
from `t`
where `state` = 'open';

-- undo step 5 (add check): drop check chk_t_state on t (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` DROP CHECK `chk_t_state`;

-- undo step 4 (alter column): alter column t.state: add value open, other order of values, change default (lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL DEFAULT 'open';

-- undo step 3 (update values): update values of t.state (lossless)
--   lock SHARED_WRITE on t, blocks only writes to the same rows; changes rows
UPDATE `t` SET `state` = CASE `state` WHEN 'active' THEN 'open' ELSE `state` END
WHERE `state` IN ('active');

-- undo step 2 (alter column): alter column t.state: drop value active (lossless, but fails where column t.state holds 'active')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'open', ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop check): add check chk_t_state on t (lossless, but fails where a row breaks check chk_t_state)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_state` CHECK (`state` <> 'open' or `n` > 0), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
