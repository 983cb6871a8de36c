-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (add foreign key): drop foreign key fk_c_p_id on c (lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `c` DROP FOREIGN KEY `fk_c_p_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (alter column): alter column p.id: bigint to int (lossless, but fails where a value of column p.id does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 3 to 2, in one statement:
--   3 (alter column): alter column c.p_id: bigint to int (lossless, but fails where a value of column c.p_id does not fit its former type)
--   2 (alter column): alter column c.id: bigint to int (lossless, but fails where a value of column c.id does not fit its former type)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c`
  MODIFY COLUMN `p_id` int NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 1 (drop foreign key): add foreign key fk_c_p_id on c (lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `c` ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
