-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: alter column t.c (lossless)
ALTER TABLE `t` MODIFY COLUMN `c` varchar(20) NULL;

-- step 2 back: alter column t.b (lossless)
ALTER TABLE `t` MODIFY COLUMN `b` varchar(20) NOT NULL COMMENT 'goes';

-- step 1 back: alter column t.a (lossless)
ALTER TABLE `t` MODIFY COLUMN `a` int NOT NULL DEFAULT 1 COMMENT 'before';
