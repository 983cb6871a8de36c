-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 6 back: add check chk_t_a on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_a`;

-- steps 2 to 5 back, together:
-- step 5 back: add column t.back<U+005C>slash (lossless)
-- step 4 back: add column t.c$d (lossless)
-- step 3 back: add column t.b (lossless)
-- step 2 back: add column t.a (lossless)
ALTER TABLE `t`
  DROP COLUMN `back\slash`,
  DROP COLUMN `c$d`,
  DROP COLUMN `b`,
  DROP COLUMN `a`;

-- step 1 back: alter table t (lossless)
ALTER TABLE `t` COMMENT='';
