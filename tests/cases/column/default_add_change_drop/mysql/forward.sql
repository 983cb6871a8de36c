-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 5 of 5, together:
-- step 1 of 5: alter column t.a (migrate; reverse: lossless)
-- step 2 of 5: alter column t.b (migrate; reverse: lossless)
-- step 3 of 5: alter column t.c (migrate; reverse: lossless)
-- step 4 of 5: alter column t.d (migrate; reverse: lossless)
-- step 5 of 5: alter column t.e (migrate; reverse: lossless)
ALTER TABLE `t`
  ALTER COLUMN `a` SET DEFAULT 5,
  ALTER COLUMN `b` SET DEFAULT 2,
  ALTER COLUMN `c` DROP DEFAULT,
  ALTER COLUMN `d` SET DEFAULT 'it''s two',
  ALTER COLUMN `e` SET DEFAULT true;
