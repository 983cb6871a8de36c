-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 5 back: alter column t.e (lossless)
ALTER TABLE `t` ALTER COLUMN `e` SET DEFAULT false;

-- step 4 back: alter column t.d (lossless)
ALTER TABLE `t` ALTER COLUMN `d` SET DEFAULT 'one';

-- step 3 back: alter column t.c (lossless)
ALTER TABLE `t` ALTER COLUMN `c` SET DEFAULT 1;

-- step 2 back: alter column t.b (lossless)
ALTER TABLE `t` ALTER COLUMN `b` SET DEFAULT 1;

-- step 1 back: alter column t.a (lossless)
ALTER TABLE `t` ALTER COLUMN `a` DROP DEFAULT;
