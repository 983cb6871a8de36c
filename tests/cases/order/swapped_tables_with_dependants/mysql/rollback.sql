-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: create view v (lossless)
DROP VIEW `v`;

-- step 4 back: rename table schemac_rename_1 to b (lossless)
RENAME TABLE `b` TO `schemac_rename_1`;

-- step 3 back: rename table b to a (lossless)
RENAME TABLE `a` TO `b`;

-- step 2 back: rename table a to schemac_rename_1 (lossless)
RENAME TABLE `schemac_rename_1` TO `a`;

-- step 1 back: drop view v (lossless)
CREATE VIEW `v` AS
select
  `b`.`id`
from `b`
join `a` on `a`.`id` = `b`.`a_id`;
