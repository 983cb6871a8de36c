-- schemac: forward script for TiDB 7.5 and later, 3 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 3: create table p (expand; reverse: lossless)
CREATE TABLE `p` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 3: create table a (expand; reverse: lossless)
CREATE TABLE `a` (
  `id` int NOT NULL,
  `p` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_p` (`p`),
  CONSTRAINT `fk_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`)
);

-- step 3 of 3: create table b (expand; reverse: lossless)
CREATE TABLE `b` (
  `id` int NOT NULL,
  `p` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_p` (`p`),
  CONSTRAINT `fk_p` FOREIGN KEY (`p`) REFERENCES `p` (`id`)
);
