-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 3 of 6, together:
-- step 1 of 6: add column it's.say "hi" (expand; reverse: lossless)
-- step 2 of 6: add column it's.back`tick (expand; reverse: lossless)
-- step 3 of 6: add column it's.both's "` (expand; reverse: lossless)
ALTER TABLE `it's`
  ADD COLUMN `say "hi"` varchar(10) NULL,
  ADD COLUMN `back``tick` int NOT NULL DEFAULT 1,
  ADD COLUMN `both's "``` int NOT NULL DEFAULT 2;

-- steps 4 to 5 of 6, together:
-- step 4 of 6: add index idx "1" on it's (expand; reverse: lossless)
-- step 5 of 6: add index idx`2 on it's (expand; reverse: lossless)
ALTER TABLE `it's`
  ADD INDEX `idx "1"` (`say "hi"`, `back``tick`),
  ADD INDEX `idx``2` (`both's "```);

-- step 6 of 6: add check chk'1 on it's (migrate; reverse: lossless)
ALTER TABLE `it's` ADD CONSTRAINT `chk'1` CHECK (`back``tick` > 0 and `both's "``` > 1);
