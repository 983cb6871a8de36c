-- schemac: forward script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 2 of 7: drop foreign key fk_d_p_id on d (migrate; reverse: lossless)
ALTER TABLE `d` DROP FOREIGN KEY `fk_d_p_id`;

-- step 3 of 7: alter column c.p_id (migrate; reverse: lossless)
ALTER TABLE `c` MODIFY COLUMN `p_id` bigint NOT NULL;

-- step 4 of 7: alter column d.p_id (migrate; reverse: lossless)
ALTER TABLE `d` MODIFY COLUMN `p_id` bigint NULL;

-- step 5 of 7: alter column p.id (migrate; reverse: lossless)
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL;

-- step 6 of 7: add foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- step 7 of 7: add foreign key fk_d_p_id on d (migrate; reverse: lossless)
ALTER TABLE `d` ADD CONSTRAINT `fk_d_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE SET NULL;
