-- schemac: forward script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 5: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- steps 2 to 3 of 5, together:
-- step 2 of 5: alter column c.id (migrate; reverse: lossless)
-- step 3 of 5: alter column c.p_id (migrate; reverse: lossless)
ALTER TABLE `c`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  MODIFY COLUMN `p_id` bigint NOT NULL;

-- step 4 of 5: alter column p.id (migrate; reverse: lossless)
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- step 5 of 5: add foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE;
