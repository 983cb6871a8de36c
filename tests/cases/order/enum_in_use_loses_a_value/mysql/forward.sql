-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 4, together:
-- step 1 of 4: alter column a.state (migrate; reverse: lossless)
-- step 2 of 4: alter column a.past (migrate; reverse: lossless)
ALTER TABLE `a`
  MODIFY COLUMN `state` enum('open', 'done') NOT NULL DEFAULT 'open',
  MODIFY COLUMN `past` enum('open', 'done') NULL;

-- step 3 of 4: alter column b.state (migrate; reverse: lossless)
ALTER TABLE `b` MODIFY COLUMN `state` enum('open', 'done') NOT NULL;

-- step 4 of 4: replace view v (expand; reverse: lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `a`.`id`,
  `a`.`state`,
  `b`.`label`
from `a`
join `b` on `b`.`state` = `a`.`state`;
