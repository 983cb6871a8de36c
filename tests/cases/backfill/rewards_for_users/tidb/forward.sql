-- schemac: forward script for TiDB 7.5 and later, 22 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET @schemac_guard = IF(@@GLOBAL.tidb_enable_check_constraint = 1, 'DO 0', 'SELECT `turn on tidb_enable_check_constraint before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 22: create table customer_credit_transactions (expand; reverse: lossy: rows written to table customer_credit_transactions since)
CREATE TABLE `customer_credit_transactions` (
  `id` bigint NOT NULL AUTO_INCREMENT,
  `user_id` bigint NOT NULL,
  `amount` int NOT NULL,
  `type` enum('purchase', 'promotional', 'spend') NOT NULL,
  `metadata` json NULL,
  `created_at` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`id`)
);

-- step 2 of 22: create table customer_credits (expand; reverse: lossy: rows written to table customer_credits since)
CREATE TABLE `customer_credits` (
  `user_id` bigint NOT NULL,
  `balance` int NOT NULL DEFAULT 0,
  PRIMARY KEY (`user_id`)
);

-- step 3 of 22: create table customer_xp (expand; reverse: lossy: rows written to table customer_xp since)
CREATE TABLE `customer_xp` (
  `user_id` bigint NOT NULL,
  `points` int NOT NULL DEFAULT 0,
  `level` enum('bronze', 'silver', 'gold') NOT NULL,
  PRIMARY KEY (`user_id`)
);

-- step 4 of 22: add column customer_users.referral_code (expand; reverse: lossy: values written to column customer_users.referral_code since)
ALTER TABLE `customer_users` ADD COLUMN `referral_code` varchar(16) NULL;

-- step 5 of 22: fill table customer_credits (migrate; reverse: lossless)
INSERT INTO `customer_credits` (`user_id`, `balance`)
SELECT `backfill`.`user_id`, `backfill`.`balance`
FROM (
  select
    `u`.`id` as `user_id`,
    case when `v`.`user_id` is null then 0 else 50 end as `balance`
  from `customer_users` as `u`
  left join (
    select distinct
      `user_id`
    from `customer_subscriptions`
    where `plan` = 'vip' and `status` = 'active'
  ) as `v` on `v`.`user_id` = `u`.`id`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `customer_credits` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 6 of 22: fill table customer_credit_transactions (migrate; reverse: lossless)
INSERT INTO `customer_credit_transactions` (`user_id`, `amount`, `type`, `metadata`)
SELECT `backfill`.`user_id`, `backfill`.`amount`, `backfill`.`type`, `backfill`.`metadata`
FROM (
  select
    `c`.`user_id`,
    `c`.`balance` as `amount`,
    'promotional' as `type`,
    json_object('migration', true = true) as `metadata`
  from `customer_credits` as `c`
  where `c`.`balance` > 0
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `customer_credit_transactions` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id` and `there`.`type` = `backfill`.`type`);

-- step 7 of 22: fill column customer_users.referral_code (migrate; reverse: lossless)
--   blocks nobody; changes rows
UPDATE `customer_users`
SET `customer_users`.`referral_code` = concat('GOAL-', upper(substring(sha2(cast(`id` as char), 256), 1, 6)))
WHERE `customer_users`.`referral_code` IS NULL;

-- step 8 of 22: fill table customer_xp (migrate; reverse: lossless)
INSERT INTO `customer_xp` (`user_id`, `points`, `level`)
SELECT `backfill`.`user_id`, `backfill`.`points`, `backfill`.`level`
FROM (
  select
    `id` as `user_id`,
    0 as `points`,
    'bronze' as `level`
  from `customer_users`
) AS `backfill`
WHERE NOT EXISTS (SELECT 1 FROM `customer_xp` AS `there` WHERE `there`.`user_id` = `backfill`.`user_id`);

-- step 9 of 22: alter column customer_users.referral_code: not null (contract; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `customer_users` MODIFY COLUMN `referral_code` varchar(16) NOT NULL;

-- step 10 of 22: add index fk_customer_credit_transactions_user_id on customer_credit_transactions (migrate; reverse: lossless)
ALTER TABLE `customer_credit_transactions` ADD INDEX `fk_customer_credit_transactions_user_id` (`user_id`);

-- step 11 of 22: add unique key uq_customer_users_referral_code on customer_users (migrate; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `customer_users` ADD UNIQUE KEY `uq_customer_users_referral_code` (`referral_code`);

-- step 12 of 22: add index idx_xp_leaderboard on customer_xp (migrate; reverse: lossless)
ALTER TABLE `customer_xp` ADD INDEX `idx_xp_leaderboard` (`points`, `user_id`);

-- step 13 of 22: add check chk_customer_credits_balance on customer_credits (migrate; reverse: lossless)
ALTER TABLE `customer_credits` ADD CONSTRAINT `chk_customer_credits_balance` CHECK (`balance` >= 0);

-- step 14 of 22: add check chk_customer_users_referral_code on customer_users (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `customer_users` ADD CONSTRAINT `chk_customer_users_referral_code` CHECK (`referral_code` like 'GOAL-%');

-- step 15 of 22: add check chk_customer_xp_points on customer_xp (migrate; reverse: lossless)
ALTER TABLE `customer_xp` ADD CONSTRAINT `chk_customer_xp_points` CHECK (`points` >= 0);

-- step 16 of 22: add foreign key fk_customer_credit_transactions_user_id on customer_credit_transactions (migrate; reverse: lossless)
ALTER TABLE `customer_credit_transactions` ADD CONSTRAINT `fk_customer_credit_transactions_user_id` FOREIGN KEY (`user_id`) REFERENCES `customer_users` (`id`) ON DELETE CASCADE;

-- step 17 of 22: add foreign key fk_customer_credits_user_id on customer_credits (migrate; reverse: lossless)
ALTER TABLE `customer_credits` ADD CONSTRAINT `fk_customer_credits_user_id` FOREIGN KEY (`user_id`) REFERENCES `customer_users` (`id`) ON DELETE CASCADE;

-- step 18 of 22: add foreign key fk_customer_xp_user_id on customer_xp (migrate; reverse: lossless)
ALTER TABLE `customer_xp` ADD CONSTRAINT `fk_customer_xp_user_id` FOREIGN KEY (`user_id`) REFERENCES `customer_users` (`id`) ON DELETE CASCADE;

-- step 19 of 22: analyze table customer_credit_transactions (migrate; reverse: lossless)
ANALYZE TABLE `customer_credit_transactions`;

-- step 20 of 22: analyze table customer_credits (migrate; reverse: lossless)
ANALYZE TABLE `customer_credits`;

-- step 21 of 22: analyze table customer_users (migrate; reverse: lossless)
ANALYZE TABLE `customer_users`;

-- step 22 of 22: analyze table customer_xp (migrate; reverse: lossless)
ANALYZE TABLE `customer_xp`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
