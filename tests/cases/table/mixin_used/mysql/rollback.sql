-- schemac: rollback script for MySQL 8.0.16 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 3 back: add index idx_owner on note (lossless)
ALTER TABLE `note` DROP INDEX `idx_owner`;

-- steps 1 to 2 back, together:
-- step 2 back: add column note.owner (lossless)
-- step 1 back: add column note.created_at (lossless)
ALTER TABLE `note`
  DROP COLUMN `owner`,
  DROP COLUMN `created_at`;
