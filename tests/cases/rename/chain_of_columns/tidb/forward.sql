-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: rename column t.c to d (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `c` TO `d`;

-- step 2 of 4: rename column t.b to c (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `c`;

-- step 3 of 4: rename column t.a to b (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `b`;

-- step 4 of 4: add column t.a (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `a` int NOT NULL DEFAULT 0 AFTER `id`;
