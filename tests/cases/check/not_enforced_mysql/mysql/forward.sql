-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 4, together:
-- step 1 of 4: drop check chk_t_a on t (migrate; reverse: lossless)
-- step 2 of 4: drop check chk_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t`
  DROP CHECK `chk_t_a`,
  DROP CHECK `chk_t_b`;

-- steps 3 to 4 of 4, together:
-- step 3 of 4: add check chk_t_a on t (migrate; reverse: lossless)
-- step 4 of 4: add check chk_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t`
  ADD CONSTRAINT `chk_t_a` CHECK (`a` > 0) NOT ENFORCED,
  ADD CONSTRAINT `chk_t_b` CHECK (`b` > 0);
