-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: drop check chk_c_n on c (migrate; reverse: lossless)
--   lock EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE `c` DROP CHECK `chk_c_n`;

-- step 2 of 8: rename table c to child (contract; reverse: lossless)
--   lock EXCLUSIVE on c, blocks reads and writes for a moment
RENAME TABLE `c` TO `child`;

-- step 3 of 8: rename columns code to sku, n to count, p_id to parent_id of child (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME COLUMN `code` TO `sku`,
  RENAME COLUMN `n` TO `count`,
  RENAME COLUMN `p_id` TO `parent_id`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 4 to 5 of 8, in one statement:
--   4: rename index fk_c_p_id to fk_child_parent_id on child (migrate; reverse: lossless)
--   5: rename unique key uq_c_code to uq_child_sku on child (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME INDEX `fk_c_p_id` TO `fk_child_parent_id`,
  RENAME INDEX `uq_c_code` TO `uq_child_sku`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 8: add check chk_child_count on child (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on child, blocks writes; rewrites the table
ALTER TABLE `child` ADD CONSTRAINT `chk_child_count` CHECK (`count` > 0), ALGORITHM=COPY, LOCK=SHARED;

-- steps 7 to 8 of 8, in one statement:
--   7: drop foreign key fk_c_p_id on child (migrate; reverse: lossless)
--   8: add foreign key fk_child_parent_id on child (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `fk_c_p_id`,
  ADD CONSTRAINT `fk_child_parent_id` FOREIGN KEY (`parent_id`) REFERENCES `p` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
