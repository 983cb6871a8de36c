-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: create view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv (lossless)
DROP VIEW `vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv`;

-- step 4 back: add check kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` DROP CHECK `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk`;

-- step 3 back: add unique key uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` DROP INDEX `uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu`;

-- step 2 back: add index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` DROP INDEX `iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii`;

-- step 1 back: add column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (lossless)
ALTER TABLE `ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt` DROP COLUMN `ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc`;
