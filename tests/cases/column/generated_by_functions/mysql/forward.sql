-- schemac: forward script for MySQL 8.0.17 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 6 of 7, in one statement:
--   1: add column t.part (expand; reverse: lossless)
--   2: add column t.year (expand; reverse: lossless)
--   3: add column t.rest (expand; reverse: lossless)
--   4: add column t.share (expand; reverse: lossless)
--   5: add column t.head (expand; reverse: lossless)
--   6: add column t.weekday (expand; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  ADD COLUMN `part` varchar(40) GENERATED ALWAYS AS (case when '-' = '' then case when 1 > 1 then '' else `s` end when char_length(`s`) - char_length(replace(`s`, '-', '')) >= (1 - 1) * char_length('-') then substring_index(substring_index(`s`, '-', 1), '-', -1) when `s` is not null and '-' is not null then '' end) STORED NULL,
  ADD COLUMN `year` int GENERATED ALWAYS AS (year(`d`)) STORED NULL,
  ADD COLUMN `rest` int GENERATED ALWAYS AS (mod(100, nullif(`n`, 0))) STORED NULL,
  ADD COLUMN `share` decimal(10,4) GENERATED ALWAYS AS (cast(cast(100 as decimal(10,2)) as decimal(65, 30)) / nullif(`n`, 0)) STORED NULL,
  ADD COLUMN `head` varchar(40) GENERATED ALWAYS AS (left(`s`, case when `n` < 0 then greatest(char_length(`s`) + `n`, 0) else `n` end)) STORED NULL,
  ADD COLUMN `weekday` varchar(10) GENERATED ALWAYS AS (elt(weekday(`d`) + 1, 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')) STORED NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- step 7 of 7: add check chk_t on t (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t` CHECK (locate('a', convert(`s` using utf8mb4) collate utf8mb4_bin) = 1 or greatest(`n`, 3) > 2), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
