-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 5 back: add foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 4 back: alter column p.id (lossless)
ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- steps 2 to 3 back, together:
-- step 3 back: alter column c.p_id (lossless)
-- step 2 back: alter column c.id (lossless)
ALTER TABLE `c`
  MODIFY COLUMN `p_id` int NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- step 1 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE;
