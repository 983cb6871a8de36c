-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: replace view v (lossless)
CREATE OR REPLACE VIEW `v` AS
select
  `a`.`id`,
  `a`.`state`,
  `b`.`label`
from `a`
join `b` on `b`.`state` = `a`.`state`;

-- step 3 back: alter column b.state (lossless)
ALTER TABLE `b` MODIFY COLUMN `state` enum('draft', 'open', 'stale', 'done') NOT NULL;

-- step 2 back: alter column a.past (lossless)
ALTER TABLE `a` MODIFY COLUMN `past` enum('draft', 'open', 'stale', 'done') NULL;

-- step 1 back: alter column a.state (lossless)
ALTER TABLE `a` MODIFY COLUMN `state` enum('draft', 'open', 'stale', 'done') NOT NULL DEFAULT 'draft';
