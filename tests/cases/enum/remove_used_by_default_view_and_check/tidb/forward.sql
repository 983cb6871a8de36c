-- schemac: forward script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: alter column t.state (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'new';

-- step 2 of 2: replace view open_t (expand; reverse: lossless)
CREATE OR REPLACE VIEW `open_t` AS
select
  `id`,
  `state`
from `t`
where `state` = 'open';
