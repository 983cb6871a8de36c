-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: alter table a (expand; reverse: lossless)
ALTER TABLE `a` COMMENT='second words';

-- step 2 of 3: alter table b (expand; reverse: lossless)
ALTER TABLE `b` COMMENT='';

-- step 3 of 3: alter table c (expand; reverse: lossless)
ALTER TABLE `c` COMMENT='it''s new; and has a quote';
