-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 6 to 5, in one statement:
--   6 (add foreign key): drop foreign key fk_c_q_id on c (lossless)
--   5 (add foreign key): drop foreign key fk_c_p_id on c (lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `c`
  DROP FOREIGN KEY `fk_c_q_id`,
  DROP FOREIGN KEY `fk_c_p_id`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (alter column): alter column p.id: drop identity (lossless)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL;

-- undo step 3 (alter column): alter column q.id: set identity (lossless)
--   lock SHARED_NO_WRITE on q, blocks writes; rewrites the table
ALTER TABLE `q` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;

-- undo steps 2 to 1, in one statement:
--   2 (drop foreign key): add foreign key fk_c_q_id on c (lossless)
--   1 (drop foreign key): add foreign key fk_c_p_id on c (lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `c`
  ADD CONSTRAINT `fk_c_q_id` FOREIGN KEY (`q_id`) REFERENCES `q` (`id`) ON DELETE CASCADE,
  ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
