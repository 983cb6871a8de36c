-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: alter column t.a (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `a` enum('red', 'grey', 'gray') NOT NULL DEFAULT 'grey';

-- step 2 of 3: update values of t.a (migrate; reverse: lossless)
UPDATE `t` SET `a` = CASE `a` WHEN 'grey' THEN 'gray' ELSE `a` END
WHERE `a` IN ('grey');

-- step 3 of 3: alter column t.a (migrate; reverse: lossless)
ALTER TABLE `t` MODIFY COLUMN `a` enum('red', 'gray') NOT NULL DEFAULT 'gray';
