-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 7 back, together:
-- step 7 back: add check chk_t_7 on t (lossless)
-- step 6 back: add check chk_t_6 on t (lossless)
-- step 5 back: add check chk_t_5 on t (lossless)
-- step 4 back: add check chk_t_4 on t (lossless)
-- step 3 back: add check chk_t_3 on t (lossless)
-- step 2 back: add check chk_t_2 on t (lossless)
-- step 1 back: add check chk_t_1 on t (lossless)
ALTER TABLE `t`
  DROP CHECK `chk_t_7`,
  DROP CHECK `chk_t_6`,
  DROP CHECK `chk_t_5`,
  DROP CHECK `chk_t_4`,
  DROP CHECK `chk_t_3`,
  DROP CHECK `chk_t_2`,
  DROP CHECK `chk_t_1`;
