-- schemac: rollback script for TiDB 7.5 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 5 back: create view вид (lossless)
DROP VIEW `вид`;

-- step 4 back: add index idx_名前 on größe (lossless)
ALTER TABLE `größe` DROP INDEX `idx_名前`;

-- step 3 back: add column größe.имя (lossless)
ALTER TABLE `größe` DROP COLUMN `имя`;

-- step 2 back: add column größe.名前 (lossless)
ALTER TABLE `größe` DROP COLUMN `名前`;

-- step 1 back: add column größe.straße (lossless)
ALTER TABLE `größe` DROP COLUMN `straße`;
