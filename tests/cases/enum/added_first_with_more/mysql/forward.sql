-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: drop view v (migrate; reverse: lossless)
DROP VIEW `v`;

-- step 2 of 7: drop check chk_t_s on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_s)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` DROP CHECK `chk_t_s`;

-- step 3 of 7: rename columns s to stage, note to remark of t (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  RENAME COLUMN `s` TO `stage`,
  RENAME COLUMN `note` TO `remark`;

-- step 4 of 7: alter column t.stage: add values late open, change default (expand; reverse: lossless, but fails where column t.stage holds 'late', 'open')
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` MODIFY COLUMN `stage` enum('new', 'late', 'open', 'old') NOT NULL DEFAULT 'late';

-- step 5 of 7: add check chk_t_s on t (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_s` CHECK (`stage` <> 'open'), ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 7: create view v (migrate; reverse: lossless)
CREATE VIEW `v` AS
select
  `id`,
  `stage`
from `t`
where `stage` = 'late';

-- step 7 of 7: drop table gone (contract; reverse: lossy: the rows of table gone do not come back)
--   lock EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE `gone`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
