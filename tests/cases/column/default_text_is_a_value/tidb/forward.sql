-- schemac: forward script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: add column t.a (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `a` varchar(20) NOT NULL DEFAULT 'now()';

-- step 2 of 5: add column t.b (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'null';

-- step 3 of 5: add column t.c (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `c` varchar(20) NOT NULL DEFAULT '1';

-- step 4 of 5: add column t.d (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `d` varchar(20) NOT NULL DEFAULT '';

-- step 5 of 5: add column t.e (expand; reverse: lossless)
ALTER TABLE `t` ADD COLUMN `e` varchar(20) NOT NULL DEFAULT 'true';
