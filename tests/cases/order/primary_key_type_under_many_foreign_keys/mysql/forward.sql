-- schemac: forward script for MySQL 8.0.16 and later, 13 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 13: drop foreign key fk_a_p_id on a (migrate; reverse: lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_p_id`;

-- step 2 of 13: drop foreign key fk_b_p_id on b (migrate; reverse: lossless)
ALTER TABLE `b` DROP FOREIGN KEY `fk_b_p_id`;

-- steps 3 to 4 of 13, together:
-- step 3 of 13: drop foreign key fk_c_first on c (migrate; reverse: lossless)
-- step 4 of 13: drop foreign key fk_c_second on c (migrate; reverse: lossless)
ALTER TABLE `c`
  DROP FOREIGN KEY `fk_c_first`,
  DROP FOREIGN KEY `fk_c_second`;

-- step 5 of 13: alter column a.p_id (migrate; reverse: lossless)
ALTER TABLE `a` MODIFY COLUMN `p_id` bigint NOT NULL;

-- step 6 of 13: alter column b.p_id (migrate; reverse: lossless)
ALTER TABLE `b` MODIFY COLUMN `p_id` bigint NOT NULL;

-- steps 7 to 8 of 13, together:
-- step 7 of 13: alter column c.first (migrate; reverse: lossless)
-- step 8 of 13: alter column c.second (migrate; reverse: lossless)
ALTER TABLE `c`
  MODIFY COLUMN `first` bigint NULL,
  MODIFY COLUMN `second` bigint NULL;

-- step 9 of 13: alter column p.id (migrate; reverse: lossless)
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- step 10 of 13: add foreign key fk_a_p_id on a (migrate; reverse: lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE;

-- step 11 of 13: add foreign key fk_b_p_id on b (migrate; reverse: lossless)
ALTER TABLE `b` ADD CONSTRAINT `fk_b_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- steps 12 to 13 of 13, together:
-- step 12 of 13: add foreign key fk_c_first on c (migrate; reverse: lossless)
-- step 13 of 13: add foreign key fk_c_second on c (migrate; reverse: lossless)
ALTER TABLE `c`
  ADD CONSTRAINT `fk_c_first` FOREIGN KEY (`first`) REFERENCES `p` (`id`),
  ADD CONSTRAINT `fk_c_second` FOREIGN KEY (`second`) REFERENCES `p` (`id`);
