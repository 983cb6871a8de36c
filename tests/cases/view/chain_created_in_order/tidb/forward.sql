-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: create table z (expand; reverse: lossless)
CREATE TABLE `z` (
  `id` int NOT NULL,
  `n` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 4: create view c (expand; reverse: lossless)
CREATE VIEW `c` AS
select
  `id`
from `z`;

-- step 3 of 4: create view b (expand; reverse: lossless)
CREATE VIEW `b` AS
select
  `id`
from `c`
where `id` > 1;

-- step 4 of 4: create view a (expand; reverse: lossless)
CREATE VIEW `a` AS
select
  `id`
from `b`;
