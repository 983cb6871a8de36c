-- schemac: rollback script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 6 back: add check chk'1 on it's (lossless)
ALTER TABLE `it's` DROP CHECK `chk'1`;

-- step 5 back: add index idx`2 on it's (lossless)
ALTER TABLE `it's` DROP INDEX `idx``2`;

-- step 4 back: add index idx "1" on it's (lossless)
ALTER TABLE `it's` DROP INDEX `idx "1"`;

-- step 3 back: add column it's.both's "` (lossless)
ALTER TABLE `it's` DROP COLUMN `both's "```;

-- step 2 back: add column it's.back`tick (lossless)
ALTER TABLE `it's` DROP COLUMN `back``tick`;

-- step 1 back: add column it's.say "hi" (lossless)
ALTER TABLE `it's` DROP COLUMN `say "hi"`;
