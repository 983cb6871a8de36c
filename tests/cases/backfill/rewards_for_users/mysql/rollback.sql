-- schemac: rollback script for MySQL 8.0.16 and later, 22 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 22 (analyze table): nothing to do (lossless)

-- undo step 21 (analyze table): nothing to do (lossless)

-- undo step 20 (analyze table): nothing to do (lossless)

-- undo step 19 (analyze table): nothing to do (lossless)

-- undo step 18 (add foreign key): drop foreign key fk_customer_xp_user_id on customer_xp (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `customer_xp` DROP FOREIGN KEY `fk_customer_xp_user_id`;

-- undo step 17 (add foreign key): drop foreign key fk_customer_credits_user_id on customer_credits (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `customer_credits` DROP FOREIGN KEY `fk_customer_credits_user_id`;

-- undo step 16 (add foreign key): drop foreign key fk_customer_credit_transactions_user_id on customer_credit_transactions (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `customer_credit_transactions` DROP FOREIGN KEY `fk_customer_credit_transactions_user_id`;

-- undo step 15 (add check): drop check chk_customer_xp_points on customer_xp (lossless)
ALTER TABLE `customer_xp` DROP CHECK `chk_customer_xp_points`;

-- undo step 14 (add check): drop check chk_customer_users_referral_code on customer_users (lossless)
--   lock EXCLUSIVE on customer_users, blocks reads and writes for a moment
ALTER TABLE `customer_users` DROP CHECK `chk_customer_users_referral_code`;

-- undo step 13 (add check): drop check chk_customer_credits_balance on customer_credits (lossless)
ALTER TABLE `customer_credits` DROP CHECK `chk_customer_credits_balance`;

-- undo step 12 (add index): drop index idx_xp_leaderboard on customer_xp (lossless)
ALTER TABLE `customer_xp` DROP INDEX `idx_xp_leaderboard`;

-- undo step 11 (add unique key): drop unique key uq_customer_users_referral_code on customer_users (lossless)
--   lock SHARED_UPGRADABLE on customer_users, blocks nobody
ALTER TABLE `customer_users` DROP INDEX `uq_customer_users_referral_code`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 10 (add index): drop index fk_customer_credit_transactions_user_id on customer_credit_transactions (lossless)
ALTER TABLE `customer_credit_transactions` DROP INDEX `fk_customer_credit_transactions_user_id`;

-- undo step 9 (alter column): alter column customer_users.referral_code: nullable (lossless)
--   lock SHARED_UPGRADABLE on customer_users, blocks nobody; rewrites the table
ALTER TABLE `customer_users` MODIFY COLUMN `referral_code` varchar(16) NULL, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 5 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 4 (add column): drop column customer_users.referral_code (lossy: values written to column customer_users.referral_code since)
--   lock SHARED_UPGRADABLE on customer_users, blocks nobody; rewrites the table
ALTER TABLE `customer_users` DROP COLUMN `referral_code`, LOCK=NONE;

-- undo step 3 (create table): drop table customer_xp (lossy: rows written to table customer_xp since)
--   lock EXCLUSIVE on customer_xp, blocks reads and writes for a moment
DROP TABLE `customer_xp`;

-- undo step 2 (create table): drop table customer_credits (lossy: rows written to table customer_credits since)
--   lock EXCLUSIVE on customer_credits, blocks reads and writes for a moment
DROP TABLE `customer_credits`;

-- undo step 1 (create table): drop table customer_credit_transactions (lossy: rows written to table customer_credit_transactions since)
--   lock EXCLUSIVE on customer_credit_transactions, blocks reads and writes for a moment
DROP TABLE `customer_credit_transactions`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
