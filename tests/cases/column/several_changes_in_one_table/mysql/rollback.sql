-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 6 back: drop column account.legacy (lossy: the values of column account.legacy)
ALTER TABLE `account` ADD COLUMN `legacy` varchar(10) NULL;

-- step 5 back: add index idx_account_plan on account (lossless)
ALTER TABLE `account` DROP INDEX `idx_account_plan`;

-- steps 2 to 4 back, together:
-- step 4 back: alter column account.credits (lossless)
-- step 3 back: alter column account.plan (lossless)
-- step 2 back: alter column account.email (lossless)
ALTER TABLE `account`
  MODIFY COLUMN `credits` int NOT NULL,
  MODIFY COLUMN `plan` varchar(20) NULL,
  MODIFY COLUMN `email` varchar(100) NOT NULL;

-- step 1 back: add column account.opened_on (lossless)
ALTER TABLE `account` DROP COLUMN `opened_on`;
