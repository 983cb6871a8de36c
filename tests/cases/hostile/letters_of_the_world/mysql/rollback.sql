-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: create view вид (lossless)
DROP VIEW `вид`;

-- step 4 back: add index idx_名前 on größe (lossless)
ALTER TABLE `größe` DROP INDEX `idx_名前`;

-- steps 1 to 3 back, together:
-- step 3 back: add column größe.имя (lossless)
-- step 2 back: add column größe.名前 (lossless)
-- step 1 back: add column größe.straße (lossless)
ALTER TABLE `größe`
  DROP COLUMN `имя`,
  DROP COLUMN `名前`,
  DROP COLUMN `straße`;
