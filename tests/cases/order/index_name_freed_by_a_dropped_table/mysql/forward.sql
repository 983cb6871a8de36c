-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: drop check chk_n on a (migrate; reverse: lossless)
ALTER TABLE `a` DROP CHECK `chk_n`;

-- step 2 of 4: add index idx_n on b (expand; reverse: lossless)
ALTER TABLE `b` ADD INDEX `idx_n` (`n`);

-- step 3 of 4: add check chk_n on b (migrate; reverse: lossless)
ALTER TABLE `b` ADD CONSTRAINT `chk_n` CHECK (`n` > 0);

-- step 4 of 4: drop table a (contract; reverse: lossy: the rows of table a)
DROP TABLE `a`;
