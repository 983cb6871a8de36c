-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 5 of 5, together:
-- step 1 of 5: add column t.a (expand; reverse: lossless)
-- step 2 of 5: add column t.b (expand; reverse: lossless)
-- step 3 of 5: add column t.c (expand; reverse: lossless)
-- step 4 of 5: add column t.d (expand; reverse: lossless)
-- step 5 of 5: add column t.e (expand; reverse: lossless)
ALTER TABLE `t`
  ADD COLUMN `a` varchar(20) NOT NULL DEFAULT 'now()',
  ADD COLUMN `b` varchar(20) NOT NULL DEFAULT 'null',
  ADD COLUMN `c` varchar(20) NOT NULL DEFAULT '1',
  ADD COLUMN `d` varchar(20) NOT NULL DEFAULT '',
  ADD COLUMN `e` varchar(20) NOT NULL DEFAULT 'true';
