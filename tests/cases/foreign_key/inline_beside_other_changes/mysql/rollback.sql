-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 8 (add foreign key): drop foreign key fk_d_code on d (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `d` DROP FOREIGN KEY `fk_d_code`;

-- undo step 7 (add index): drop index idx_p_n on p (lossless)
--   lock SHARED_UPGRADABLE on p, blocks nobody
ALTER TABLE `p` DROP INDEX `idx_p_n`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 6 (alter column): alter column p.n: bigint to int (lossless, but fails where a value of column p.n does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `n` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 5 (alter column): alter column p.code: varchar(20) to varchar(10) (lossless, but fails where a value of column p.code does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `p` WHERE CHAR_LENGTH(`code`) > 10), 'SELECT `p.code is longer than 10` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `p` MODIFY COLUMN `code` varchar(10) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 4 (add column): drop column p.m (lossy: values written to column p.m since)
--   lock SHARED_UPGRADABLE on p, blocks nobody; rewrites the table
ALTER TABLE `p` DROP COLUMN `m`, LOCK=NONE;

-- undo step 3 (create table): drop table d (lossy: rows written to table d since)
--   lock EXCLUSIVE on d, blocks reads and writes for a moment
DROP TABLE `d`;

-- undo step 2 (create table): drop table c (lossy: rows written to table c since)
--   lock EXCLUSIVE on c and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `c`;

-- undo step 1 (drop index): add index idx_p_n on p (lossless)
--   lock SHARED_UPGRADABLE on p, blocks nobody; builds an index
ALTER TABLE `p` ADD INDEX `idx_p_n` (`n`), ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
