-- schemac: rollback script for MySQL 8.0.16 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 2 back: alter column t.a (lossless)
ALTER TABLE `t` MODIFY COLUMN `a` enum('left', 'right') NOT NULL;

-- step 1 back: update values of t.a (lossless)
UPDATE `t` SET `a` = CASE `a` WHEN 'right' THEN 'left' WHEN 'left' THEN 'right' ELSE `a` END
WHERE `a` IN ('right', 'left');
