-- schemac: rollback script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 3 back: add check chk_t_a on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_a`;

-- step 2 back: alter column t.a (lossless)
ALTER TABLE `t` MODIFY COLUMN `a` enum('red', 'green') NOT NULL DEFAULT 'red';

-- step 1 back: add column t.b (lossless)
ALTER TABLE `t` DROP COLUMN `b`;
