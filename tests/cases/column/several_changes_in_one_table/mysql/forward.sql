-- schemac: forward script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: add column account.opened_on (expand; reverse: lossless)
ALTER TABLE `account` ADD COLUMN `opened_on` date NULL AFTER `credits`;

-- steps 2 to 4 of 6, together:
-- step 2 of 6: alter column account.email (migrate; reverse: lossless)
-- step 3 of 6: alter column account.plan (migrate; reverse: lossless)
-- step 4 of 6: alter column account.credits (migrate; reverse: lossless)
ALTER TABLE `account`
  MODIFY COLUMN `email` varchar(255) NOT NULL,
  MODIFY COLUMN `plan` varchar(20) NOT NULL DEFAULT 'free',
  MODIFY COLUMN `credits` bigint NOT NULL DEFAULT 0;

-- step 5 of 6: add index idx_account_plan on account (expand; reverse: lossless)
ALTER TABLE `account` ADD INDEX `idx_account_plan` (`plan`, `credits`);

-- step 6 of 6: drop column account.legacy (contract; reverse: lossy: the values of column account.legacy)
ALTER TABLE `account` DROP COLUMN `legacy`;
