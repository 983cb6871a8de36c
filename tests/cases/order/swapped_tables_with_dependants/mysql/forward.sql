-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 2 of 5: rename table a to schemac_rename_1 (contract; reverse: lossless)
RENAME TABLE `a` TO `schemac_rename_1`;

-- step 3 of 5: rename table b to a (contract; reverse: lossless)
RENAME TABLE `b` TO `a`;

-- step 4 of 5: rename table schemac_rename_1 to b (contract; reverse: lossless)
RENAME TABLE `schemac_rename_1` TO `b`;

-- step 5 of 5: create view v (expand; reverse: lossless)
CREATE VIEW `v` AS
select
  `a`.`id`
from `a`
join `b` on `b`.`id` = `a`.`a_id`;
