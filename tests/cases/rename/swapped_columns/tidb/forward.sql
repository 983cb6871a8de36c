-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: rename column t.a to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `schemac_rename_1`;

-- step 2 of 3: rename column t.b to a (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `a`;

-- step 3 of 3: rename column t.schemac_rename_1 to b (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `b`;
