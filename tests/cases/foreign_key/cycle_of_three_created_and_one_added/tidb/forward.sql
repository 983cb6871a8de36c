-- schemac: forward script for TiDB 7.5 and later, 6 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 6: create table c (expand; reverse: lossless)
CREATE TABLE `c` (
  `id` int NOT NULL,
  `a_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_c_a_id` (`a_id`)
);

-- step 2 of 6: create table b (expand; reverse: lossless)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `c_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_c_id` (`c_id`),
  CONSTRAINT `fk_b_c_id` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`)
);

-- step 3 of 6: add column a.b_id (expand; reverse: lossless)
ALTER TABLE `a` ADD COLUMN `b_id` int NULL;

-- step 4 of 6: add index fk_a_b_id on a (expand; reverse: lossless)
ALTER TABLE `a` ADD INDEX `fk_a_b_id` (`b_id`);

-- step 5 of 6: add foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);

-- step 6 of 6: add foreign key fk_c_a_id on c (migrate; reverse: lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`) ON DELETE CASCADE;
