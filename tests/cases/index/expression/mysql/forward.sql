-- schemac: forward script for MySQL 8.0.16 and later, 2 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 2, together:
-- step 1 of 2: add index idx_person_email on person (expand; reverse: lossless)
-- step 2 of 2: add index idx_person_sum on person (expand; reverse: lossless)
ALTER TABLE `person`
  ADD INDEX `idx_person_email` ((lower(`email`))),
  ADD INDEX `idx_person_sum` ((`a` + `b`), `email` DESC);
