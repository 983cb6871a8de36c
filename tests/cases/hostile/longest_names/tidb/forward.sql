-- schemac: forward script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 5: add column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (expand; reverse: lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` ADD COLUMN `ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc` int NOT NULL DEFAULT 1;

-- step 2 of 5: add index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (expand; reverse: lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` ADD INDEX `iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii` (`ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc`);

-- step 3 of 5: add unique key uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (migrate; reverse: lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` ADD UNIQUE KEY `uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu` (`ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc`, `id`);

-- step 4 of 5: add check kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (migrate; reverse: lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` ADD CONSTRAINT `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk` CHECK (`ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc` > 0);

-- step 5 of 5: create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv (expand; reverse: lossless)
CREATE VIEW `vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv` AS
select
  `ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc`
from `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt`;
