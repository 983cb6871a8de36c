-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: add check chk_t_n on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_n`;

-- steps 2 to 3 back, together:
-- step 3 back: alter column t.s (lossless)
-- step 2 back: alter column t.n (lossless)
ALTER TABLE `t`
  MODIFY COLUMN `s` varchar(20) NOT NULL,
  MODIFY COLUMN `n` int NOT NULL;

-- step 1 back: drop check chk_t_n on t (lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_n` CHECK (`n` > 0 and `s` <> 'none');
