-- schemac: rollback script for MySQL 8.0.16 and later, 19 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 19 back, together:
-- step 19 back: add check chk_t_19 on t (lossless)
-- step 18 back: add check chk_t_18 on t (lossless)
-- step 17 back: add check chk_t_17 on t (lossless)
-- step 16 back: add check chk_t_16 on t (lossless)
-- step 15 back: add check chk_t_15 on t (lossless)
-- step 14 back: add check chk_t_14 on t (lossless)
-- step 13 back: add check chk_t_13 on t (lossless)
-- step 12 back: add check chk_t_12 on t (lossless)
-- step 11 back: add check chk_t_11 on t (lossless)
-- step 10 back: add check chk_t_10 on t (lossless)
-- step 9 back: add check chk_t_09 on t (lossless)
-- step 8 back: add check chk_t_08 on t (lossless)
-- step 7 back: add check chk_t_07 on t (lossless)
-- step 6 back: add check chk_t_06 on t (lossless)
-- step 5 back: add check chk_t_05 on t (lossless)
-- step 4 back: add check chk_t_04 on t (lossless)
-- step 3 back: add check chk_t_03 on t (lossless)
-- step 2 back: add check chk_t_02 on t (lossless)
-- step 1 back: add check chk_t_01 on t (lossless)
ALTER TABLE `t`
  DROP CHECK `chk_t_19`,
  DROP CHECK `chk_t_18`,
  DROP CHECK `chk_t_17`,
  DROP CHECK `chk_t_16`,
  DROP CHECK `chk_t_15`,
  DROP CHECK `chk_t_14`,
  DROP CHECK `chk_t_13`,
  DROP CHECK `chk_t_12`,
  DROP CHECK `chk_t_11`,
  DROP CHECK `chk_t_10`,
  DROP CHECK `chk_t_09`,
  DROP CHECK `chk_t_08`,
  DROP CHECK `chk_t_07`,
  DROP CHECK `chk_t_06`,
  DROP CHECK `chk_t_05`,
  DROP CHECK `chk_t_04`,
  DROP CHECK `chk_t_03`,
  DROP CHECK `chk_t_02`,
  DROP CHECK `chk_t_01`;
