-- schemac: rollback script for MySQL 8.0.16 and later, 1 step

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 back: drop table draft (lossy: the rows of table draft)
CREATE TABLE `draft` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `author_id` bigint NOT NULL,
  `title` varchar(200) NULL,
  PRIMARY KEY (`id`),
  INDEX `idx_draft_author` (`author_id`),
  CONSTRAINT `fk_draft_author_id` FOREIGN KEY (`author_id`) REFERENCES `author` (`id`)
);
