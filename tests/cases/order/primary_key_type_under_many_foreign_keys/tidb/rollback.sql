-- schemac: rollback script for TiDB 7.5 and later, 13 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 13 back: add foreign key fk_c_second on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_second`;

-- step 12 back: add foreign key fk_c_first on c (lossless)
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_first`;

-- step 11 back: add foreign key fk_b_p_id on b (lossless)
ALTER TABLE `b` DROP FOREIGN KEY `fk_b_p_id`;

-- step 10 back: add foreign key fk_a_p_id on a (lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_p_id`;

-- step 9 back: alter column p.id (lossless)
ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- step 8 back: alter column c.second (lossless)
ALTER TABLE `c` MODIFY COLUMN `second` int NULL;

-- step 7 back: alter column c.first (lossless)
ALTER TABLE `c` MODIFY COLUMN `first` int NULL;

-- step 6 back: alter column b.p_id (lossless)
ALTER TABLE `b` MODIFY COLUMN `p_id` int NOT NULL;

-- step 5 back: alter column a.p_id (lossless)
ALTER TABLE `a` MODIFY COLUMN `p_id` int NOT NULL;

-- step 4 back: drop foreign key fk_c_second on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_second` FOREIGN KEY (`second`) REFERENCES `p` (`id`);

-- step 3 back: drop foreign key fk_c_first on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_first` FOREIGN KEY (`first`) REFERENCES `p` (`id`);

-- step 2 back: drop foreign key fk_b_p_id on b (lossless)
ALTER TABLE `b` ADD CONSTRAINT `fk_b_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- step 1 back: drop foreign key fk_a_p_id on a (lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE;
