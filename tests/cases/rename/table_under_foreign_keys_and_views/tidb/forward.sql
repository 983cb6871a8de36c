-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: drop view posts (contract; reverse: lossless)
DROP VIEW `posts`;

-- step 2 of 3: rename table user to account (contract; reverse: lossless)
RENAME TABLE `user` TO `account`;

-- step 3 of 3: create view posts (expand; reverse: lossless)
CREATE VIEW `posts` AS
select
  `p`.`id`,
  `u`.`name`
from `post` as `p`
join `account` as `u` on `u`.`id` = `p`.`user_id`;
