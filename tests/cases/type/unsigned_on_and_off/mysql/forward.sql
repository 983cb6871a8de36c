-- schemac: forward script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 3 of 3, together:
-- step 1 of 3: alter column t.a (migrate; reverse: lossless)
-- step 2 of 3: alter column t.b (migrate; reverse: lossless)
-- step 3 of 3: alter column t.c (migrate; reverse: lossless)
ALTER TABLE `t`
  MODIFY COLUMN `a` int unsigned NOT NULL,
  MODIFY COLUMN `b` bigint NOT NULL,
  MODIFY COLUMN `c` bigint NULL;
