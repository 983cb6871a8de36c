-- schemac: forward script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: rename table order to schemac_rename_1 (contract; reverse: lossless)
RENAME TABLE `order` TO `schemac_rename_1`;

-- step 2 of 2: rename table schemac_rename_1 to Order (contract; reverse: lossless)
RENAME TABLE `schemac_rename_1` TO `Order`;
