-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 3 of 5, together:
-- step 1 of 5: add column größe.straße (expand; reverse: lossless)
-- step 2 of 5: add column größe.名前 (expand; reverse: lossless)
-- step 3 of 5: add column größe.имя (expand; reverse: lossless)
ALTER TABLE `größe`
  ADD COLUMN `straße` varchar(20) NULL,
  ADD COLUMN `名前` varchar(20) NOT NULL DEFAULT '無名',
  ADD COLUMN `имя` varchar(20) NOT NULL DEFAULT 'Анна' COMMENT 'имя';

-- step 4 of 5: add index idx_名前 on größe (expand; reverse: lossless)
ALTER TABLE `größe` ADD INDEX `idx_名前` (`名前`, `имя`);

-- step 5 of 5: create view вид (expand; reverse: lossless)
CREATE VIEW `вид` AS
select
  `名前`,
  `имя`
from `größe`
where `straße` is null;
