-- schemac: rollback script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 4 back: drop table b (lossy: the rows of table b)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_a_id` (`a_id`),
  CONSTRAINT `fk_b_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
);

-- step 3 back: drop column a.b_id (lossy: the values of column a.b_id)
ALTER TABLE `a` ADD COLUMN `b_id` int NULL;

-- step 2 back: drop index fk_a_b_id on a (lossless)
ALTER TABLE `a` ADD INDEX `fk_a_b_id` (`b_id`);

-- step 1 back: drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);
