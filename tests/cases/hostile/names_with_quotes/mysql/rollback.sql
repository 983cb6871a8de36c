-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 6 back: add check chk'1 on it's (lossless)
ALTER TABLE `it's` DROP CHECK `chk'1`;

-- steps 4 to 5 back, together:
-- step 5 back: add index idx`2 on it's (lossless)
-- step 4 back: add index idx "1" on it's (lossless)
ALTER TABLE `it's`
  DROP INDEX `idx``2`,
  DROP INDEX `idx "1"`;

-- steps 1 to 3 back, together:
-- step 3 back: add column it's.both's "` (lossless)
-- step 2 back: add column it's.back`tick (lossless)
-- step 1 back: add column it's.say "hi" (lossless)
ALTER TABLE `it's`
  DROP COLUMN `both's "```,
  DROP COLUMN `back``tick`,
  DROP COLUMN `say "hi"`;
