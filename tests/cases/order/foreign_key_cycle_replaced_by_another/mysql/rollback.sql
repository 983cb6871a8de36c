-- schemac: rollback script for MySQL 8.0.16 and later, 10 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 10 back: drop table b (lossy: the rows of table b)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `a_id` int NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_b_a_id` (`a_id`),
  CONSTRAINT `fk_b_a_id` FOREIGN KEY (`a_id`) REFERENCES `a` (`id`)
);

-- step 9 back: drop column a.b_id (lossy: the values of column a.b_id)
ALTER TABLE `a` ADD COLUMN `b_id` int NULL;

-- step 8 back: add foreign key fk_d_a_id on d (lossless)
ALTER TABLE `d` DROP FOREIGN KEY `fk_d_a_id`;

-- step 7 back: add foreign key fk_a_c_id on a (lossless)
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_c_id`;

-- step 6 back: drop index fk_a_b_id on a (lossless)
ALTER TABLE `a` ADD INDEX `fk_a_b_id` (`b_id`);

-- step 5 back: add index fk_a_c_id on a (lossless)
ALTER TABLE `a` DROP INDEX `fk_a_c_id`;

-- step 4 back: add column a.c_id (lossless)
ALTER TABLE `a` DROP COLUMN `c_id`;

-- step 3 back: create table c (lossless)
DROP TABLE `c`;

-- step 2 back: create table d (lossless)
DROP TABLE `d`;

-- step 1 back: drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE `a` ADD CONSTRAINT `fk_a_b_id` FOREIGN KEY (`b_id`) REFERENCES `b` (`id`);
