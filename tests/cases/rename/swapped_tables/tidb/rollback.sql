-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: rename table schemac_rename_1 to b (lossless)
RENAME TABLE `b` TO `schemac_rename_1`;

-- step 2 back: rename table b to a (lossless)
RENAME TABLE `a` TO `b`;

-- step 1 back: rename table a to schemac_rename_1 (lossless)
RENAME TABLE `schemac_rename_1` TO `a`;
