-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: alter column t.d (lossy: fractions of seconds in column d)
ALTER TABLE `t` MODIFY COLUMN `d` datetime(3) NULL;

-- step 3 back: alter column t.c (lossless)
ALTER TABLE `t` MODIFY COLUMN `c` time(0) NULL;

-- step 2 back: alter column t.b (lossy: fractions of seconds in column b)
ALTER TABLE `t` MODIFY COLUMN `b` timestamp(6) NOT NULL;

-- step 1 back: alter column t.a (lossless)
ALTER TABLE `t` MODIFY COLUMN `a` timestamp(0) NOT NULL;
