-- schemac: forward script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 6: add column t.country (expand; reverse: lossy: values written to column t.country since)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` ADD COLUMN `country` char(2) NULL, ALGORITHM=INSTANT;

-- step 2 of 6: alter column t.price: change default (expand; reverse: lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t` ALTER COLUMN `price` SET DEFAULT 1, ALGORITHM=INSTANT;

-- steps 3 to 6 of 6, in one statement:
--   3: drop check chk_t_price_positive on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_price_positive)
--   4: add check chk_t_price_positive on t (migrate; reverse: lossless)
--   5: add check chk_t_price_bounded on t (migrate; reverse: lossless)
--   6: add check chk_t_country_upper on t (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  DROP CHECK `chk_t_price_positive`,
  ADD CONSTRAINT `chk_t_price_positive` CHECK (`price` > 0),
  ADD CONSTRAINT `chk_t_price_bounded` CHECK (`price` < 1000000),
  ADD CONSTRAINT `chk_t_country_upper` CHECK (`country` = upper(`country`));

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
