-- schemac: forward script for TiDB 7.5 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 2: create table 1 (expand; reverse: lossless)
CREATE TABLE `1` (
  `0` int NOT NULL,
  `1e3` int NULL,
  `true` int NULL,
  `null` int NULL,
  `~` int NULL,
  `no` int NULL,
  PRIMARY KEY (`0`)
);

-- step 2 of 2: create view 2 (expand; reverse: lossless)
CREATE VIEW `2` AS
select
  `0`,
  `1e3`
from `1`
where `true` = 1;
