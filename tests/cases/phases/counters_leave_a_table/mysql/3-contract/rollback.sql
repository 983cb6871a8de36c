-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 5 to 4, in one statement:
--   5 (drop column): add column member.likes_count (lossy: the values of column member.likes_count do not come back)
--   4 (drop column): add column member.fans_count (lossy: the values of column member.fans_count do not come back)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table
ALTER TABLE `member`
  ADD COLUMN `likes_count` int NULL,
  ADD COLUMN `fans_count` int NULL AFTER `locale`,
  LOCK=NONE;

-- undo step 3 (add check): drop check chk_member_email on member (lossless)
--   lock EXCLUSIVE on member, blocks reads and writes for a moment
ALTER TABLE `member` DROP CHECK `chk_member_email`;

-- undo step 2 (alter column): alter column member.email: nullable (lossless)
--   lock SHARED_UPGRADABLE on member, blocks nobody; rewrites the table
ALTER TABLE `member` MODIFY COLUMN `email` varchar(120) NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 1 (rename column): rename column member.display_name to nickname (lossless)
--   lock SHARED_UPGRADABLE on member, blocks nobody
ALTER TABLE `member` RENAME COLUMN `display_name` TO `nickname`, ALGORITHM=INPLACE, LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
