-- schemac: rollback script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 8 to 7, in one statement:
--   8 (add foreign key): drop foreign key fk_child_parent_id on child (lossless)
--   7 (drop foreign key): add foreign key fk_c_p_id on child (lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `fk_child_parent_id`,
  ADD CONSTRAINT `fk_c_p_id` FOREIGN KEY (`parent_id`) REFERENCES `p` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 6 (add check): drop check chk_child_count on child (lossless)
--   lock EXCLUSIVE on child, blocks reads and writes for a moment
ALTER TABLE `child` DROP CHECK `chk_child_count`;

-- undo steps 5 to 4, in one statement:
--   5 (rename constraint): rename unique key uq_child_sku to uq_c_code on child (lossless)
--   4 (rename index): rename index fk_child_parent_id to fk_c_p_id on child (lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME INDEX `uq_child_sku` TO `uq_c_code`,
  RENAME INDEX `fk_child_parent_id` TO `fk_c_p_id`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 3 (rename columns): rename columns parent_id to p_id, count to n, sku to code of child (lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME COLUMN `parent_id` TO `p_id`,
  RENAME COLUMN `count` TO `n`,
  RENAME COLUMN `sku` TO `code`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 2 (rename table): rename table child to c (lossless)
--   lock EXCLUSIVE on child, blocks reads and writes for a moment
RENAME TABLE `child` TO `c`;

-- undo step 1 (drop check): add check chk_c_n on c (lossless)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` ADD CONSTRAINT `chk_c_n` CHECK (`n` > 0), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
