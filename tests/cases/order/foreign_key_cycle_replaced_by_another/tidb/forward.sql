-- schemac: forward script for TiDB 7.5 and later, 10 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 10: drop foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_b_id`;

-- step 2 of 10: create table d (expand; reverse: lossless)
CREATE TABLE `d` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_d_a_id` (`a_id`)
);

-- step 3 of 10: create table c (expand; reverse: lossless)
CREATE TABLE `c` (
  `id` int NOT NULL,
  `d_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_c_d_id` (`d_id`),
  CONSTRAINT `fk_c_d_id` FOREIGN KEY (`d_id`) REFERENCES `d` (`id`)
);

-- step 4 of 10: add column a.c_id (expand; reverse: lossless)
ALTER TABLE `a` ADD COLUMN `c_id` int NULL AFTER `id`;

-- step 5 of 10: add index fk_a_c_id on a (expand; reverse: lossless)
ALTER TABLE `a` ADD INDEX `fk_a_c_id` (`c_id`);

-- step 6 of 10: drop index fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE `a` DROP INDEX `fk_a_b_id`;

-- step 7 of 10: add foreign key fk_a_c_id on a (migrate; reverse: lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_c_id` FOREIGN KEY (`c_id`) REFERENCES `c` (`id`);

-- step 8 of 10: add foreign key fk_d_a_id on d (migrate; reverse: lossless)
ALTER TABLE `d` ADD CONSTRAINT `fk_d_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`);

-- step 9 of 10: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id)
ALTER TABLE `a` DROP COLUMN `b_id`;

-- step 10 of 10: drop table b (contract; reverse: lossy: the rows of table b)
DROP TABLE `b`;
