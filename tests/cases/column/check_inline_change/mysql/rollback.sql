-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 3 to 4 back, together:
-- step 4 back: add check chk_t_m on t (lossless)
-- step 3 back: add check chk_t_n on t (lossless)
ALTER TABLE `t`
  DROP CHECK `chk_t_m`,
  DROP CHECK `chk_t_n`;

-- steps 1 to 2 back, together:
-- step 2 back: drop check chk_t_k on t (lossless)
-- step 1 back: drop check chk_t_n on t (lossless)
ALTER TABLE `t`
  ADD CONSTRAINT `chk_t_k` CHECK (`k` > 0),
  ADD CONSTRAINT `chk_t_n` CHECK (`n` > 0);
