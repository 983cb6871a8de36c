-- schemac: forward script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 4: drop check chk_t_userid on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP CHECK `chk_t_userid`;

-- step 2 of 4: rename column t.userid to schemac_rename_1 (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `userid` TO `schemac_rename_1`;

-- step 3 of 4: rename column t.schemac_rename_1 to userId (contract; reverse: lossless)
ALTER TABLE `t` RENAME COLUMN `schemac_rename_1` TO `userId`;

-- step 4 of 4: add check chk_t_userid on t (migrate; reverse: lossless)
ALTER TABLE `t` ADD CONSTRAINT `chk_t_userid` CHECK (`userId` > 0);
