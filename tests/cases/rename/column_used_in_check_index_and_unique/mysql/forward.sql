-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 5, together:
-- step 1 of 5: drop check chk_t_order on t (migrate; reverse: lossless)
-- step 2 of 5: drop check chk_t_low on t (migrate; reverse: lossless)
ALTER TABLE `t`
  DROP CHECK `chk_t_order`,
  DROP CHECK `chk_t_low`;

-- step 3 of 5: rename column t.low to bottom (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `low` TO `bottom`;

-- steps 4 to 5 of 5, together:
-- step 4 of 5: add check chk_t_order on t (migrate; reverse: lossless)
-- step 5 of 5: add check chk_t_low on t (migrate; reverse: lossless)
ALTER TABLE `t`
  ADD CONSTRAINT `chk_t_order` CHECK (`bottom` < `high`),
  ADD CONSTRAINT `chk_t_low` CHECK (`bottom` > 0);
