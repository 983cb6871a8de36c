-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: drop table a (lossy: the rows of table a)
CREATE TABLE `a` (
  `id` int NOT NULL,
  `n` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_n` (`n`)
);

-- step 3 back: add check chk_n on b (lossless)
ALTER TABLE `b` DROP CHECK `chk_n`;

-- step 2 back: add index idx_n on b (lossless)
ALTER TABLE `b` DROP INDEX `idx_n`;

-- step 1 back: drop check chk_n on a (lossless)
ALTER TABLE `a` ADD CONSTRAINT `chk_n` CHECK (`n` > 0);
