-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: rename column t.schemac_rename_1 to b (lossless)
ALTER TABLE `t` RENAME COLUMN `b` TO `schemac_rename_1`;

-- step 3 back: rename column t.b to c (lossless)
ALTER TABLE `t` RENAME COLUMN `c` TO `b`;

-- step 2 back: rename column t.c to a (lossless)
ALTER TABLE `t` RENAME COLUMN `a` TO `c`;

-- step 1 back: rename column t.a to schemac_rename_1 (lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `a`;
