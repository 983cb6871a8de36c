-- schemac: forward script for TiDB 7.5 and later, 4 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 4: drop foreign key fk_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP FOREIGN KEY `fk_t_b`;

-- step 2 of 4: add index fk_t_a on t (expand; reverse: lossless)
ALTER TABLE `t` ADD INDEX `fk_t_a` (`a`);

-- step 3 of 4: drop index fk_t_b on t (migrate; reverse: lossless)
ALTER TABLE `t` DROP INDEX `fk_t_b`;

-- step 4 of 4: add foreign key fk_t_a on t (migrate; reverse: lossless)
ALTER TABLE `t` ADD CONSTRAINT `fk_t_a` FOREIGN KEY (`a`) REFERENCES `p` (`id`) ON DELETE CASCADE;
