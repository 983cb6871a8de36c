-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: drop index idx_p_n on p (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on p, blocks nobody
ALTER TABLE `p` DROP INDEX `idx_p_n`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 8: create table c (expand; reverse: lossy: rows written to table c since)
--   lock EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
CREATE TABLE `c` (
  `id` int NOT NULL,
  `p_id` int NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_c_p_id` (`p_id`),
  CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`)
);

-- step 3 of 8: create table d (expand; reverse: lossy: rows written to table d since)
CREATE TABLE `d` (
  `id` int NOT NULL,
  `code` varchar(20) NOT NULL,
  PRIMARY KEY (`id`),
  INDEX `fk_d_code` (`code`)
);

-- step 4 of 8: add column p.m (expand; reverse: lossy: values written to column p.m since)
--   lock EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE `p` ADD COLUMN `m` int NULL, ALGORITHM=INSTANT;

-- step 5 of 8: alter column p.code: varchar(10) to varchar(20) (expand; reverse: lossless, but fails where a value of column p.code does not fit its former type)
--   lock SHARED_UPGRADABLE on p, blocks nobody
ALTER TABLE `p` MODIFY COLUMN `code` varchar(20) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 8: alter column p.n: int to bigint (expand; reverse: lossless, but fails where a value of column p.n does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `n` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 7 of 8: add index idx_p_n on p (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on p, blocks nobody; builds an index
ALTER TABLE `p` ADD INDEX `idx_p_n` (`n`, `m`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 8 of 8: add foreign key fk_d_code on d (expand; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `d` ADD CONSTRAINT `fk_d_code` FOREIGN KEY (`code`) REFERENCES `p` (`code`);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
