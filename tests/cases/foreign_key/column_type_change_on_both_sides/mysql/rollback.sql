-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 7 back: add foreign key fk_d_p_id on d (lossless)
ALTER TABLE `d` DROP FOREIGN KEY `fk_d_p_id`;

-- step 6 back: add foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`;

-- step 5 back: alter column p.id (lossless)
ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL;

-- step 4 back: alter column d.p_id (lossless)
ALTER TABLE `d` MODIFY COLUMN `p_id` int NULL;

-- step 3 back: alter column c.p_id (lossless)
ALTER TABLE `c` MODIFY COLUMN `p_id` int NOT NULL;

-- step 2 back: drop foreign key fk_d_p_id on d (lossless)
ALTER TABLE `d` ADD CONSTRAINT `fk_d_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE SET NULL;

-- step 1 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);
