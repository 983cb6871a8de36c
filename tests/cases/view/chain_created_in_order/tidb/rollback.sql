-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: create view a (lossless)
DROP VIEW `a`;

-- step 3 back: create view b (lossless)
DROP VIEW `b`;

-- step 2 back: create view c (lossless)
DROP VIEW `c`;

-- step 1 back: create table z (lossless)
DROP TABLE `z`;
