-- schemac: rollback script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 5 (drop column): add column member.likes_count (lossy: the values of column member.likes_count do not come back)
ALTER TABLE `member` ADD COLUMN `likes_count` int NULL;

-- undo step 4 (drop column): add column member.fans_count (lossy: the values of column member.fans_count do not come back)
ALTER TABLE `member` ADD COLUMN `fans_count` int NULL AFTER `locale`;

-- undo step 3 (add check): drop check chk_member_email on member (lossless)
ALTER TABLE `member` DROP CHECK `chk_member_email`;

-- undo step 2 (alter column): alter column member.email: nullable (lossless)
ALTER TABLE `member` MODIFY COLUMN `email` varchar(120) NULL;

-- undo step 1 (rename column): rename column member.display_name to nickname (lossless)
ALTER TABLE `member` RENAME COLUMN `display_name` TO `nickname`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
