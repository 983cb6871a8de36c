-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 5 back: add column t.e (lossless)
ALTER TABLE `t` DROP COLUMN `e`;

-- step 4 back: add column t.d (lossless)
ALTER TABLE `t` DROP COLUMN `d`;

-- step 3 back: add column t.c (lossless)
ALTER TABLE `t` DROP COLUMN `c`;

-- step 2 back: add column t.b (lossless)
ALTER TABLE `t` DROP COLUMN `b`;

-- step 1 back: add column t.a (lossless)
ALTER TABLE `t` DROP COLUMN `a`;
