-- schemac: rollback script for MySQL 8.0.16 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 4 back: drop table p (lossy: the rows of table p)
CREATE TABLE `p` (
  `id` int NOT NULL,
  `k` enum('a', 'b') NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 3 back: drop table c (lossy: the rows of table c)
CREATE TABLE `c` (
  `id` int NOT NULL,
  `p_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_c_p` (`p_id`)
);

-- step 2 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`);

-- step 1 back: drop view v (lossless)
CREATE VIEW `v` AS
select
  `c`.`id`
from `c`
join `p` on `p`.`id` = `c`.`p_id`;
