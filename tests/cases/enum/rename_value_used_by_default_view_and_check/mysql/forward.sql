-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: drop check chk_t_state on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_state`;

-- step 2 of 6: alter column t.state (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `state` enum('new', 'open', 'done', 'active') NOT NULL DEFAULT 'open';

-- step 3 of 6: update values of t.state (migrate; reverse: lossless)
UPDATE `t` SET `state` = CASE `state` WHEN 'open' THEN 'active' ELSE `state` END
WHERE `state` IN ('open');

-- step 4 of 6: alter column t.state (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `state` enum('new', 'active', 'done') NOT NULL DEFAULT 'active';

-- step 5 of 6: add check chk_t_state on t (migrate; reverse: lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_state` CHECK (`state` <> 'active' or `n` > 0);

-- step 6 of 6: replace view open_t (expand; reverse: lossless)
CREATE OR REPLACE VIEW `open_t` AS
select
  `id`
from `t`
where `state` = 'active';
