-- schemac: forward script for MySQL 8.0.16 and later, 9 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: drop view v (contract; reverse: lossless)
DROP VIEW `v`;

-- step 2 of 9: drop check chk_t_ab on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_ab`;

-- step 3 of 9: drop column t.s (contract; reverse: lossless)
ALTER TABLE `t` DROP COLUMN `s`;

-- step 4 of 9: rename column t.a to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `schemac_rename_1`;

-- step 5 of 9: rename column t.b to a (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- step 6 of 9: rename column t.schemac_rename_1 to b (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `b`;

-- step 7 of 9: add column t.s (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `s` bigint GENERATED ALWAYS AS (`b` - `a`) STORED NULL AFTER `b`;

-- step 8 of 9: add check chk_t_ab on t (migrate; reverse: lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_ab` CHECK (`b` > `a`);

-- step 9 of 9: create view v (expand; reverse: lossless)
CREATE VIEW `v` AS
select
  `id`,
  `b` as `a`,
  `a` as `b`
from `t`
where `b` > 3;
