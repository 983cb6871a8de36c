-- schemac: forward script for MySQL 8.0.16 and later, 19 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 19 of 19, in one statement:
--   1: add check chk_t_01 on t (migrate; reverse: lossless)
--   2: add check chk_t_02 on t (migrate; reverse: lossless)
--   3: add check chk_t_03 on t (migrate; reverse: lossless)
--   4: add check chk_t_04 on t (migrate; reverse: lossless)
--   5: add check chk_t_05 on t (migrate; reverse: lossless)
--   6: add check chk_t_06 on t (migrate; reverse: lossless)
--   7: add check chk_t_07 on t (migrate; reverse: lossless)
--   8: add check chk_t_08 on t (migrate; reverse: lossless)
--   9: add check chk_t_09 on t (migrate; reverse: lossless)
--   10: add check chk_t_10 on t (migrate; reverse: lossless)
--   11: add check chk_t_11 on t (migrate; reverse: lossless)
--   12: add check chk_t_12 on t (migrate; reverse: lossless)
--   13: add check chk_t_13 on t (migrate; reverse: lossless)
--   14: add check chk_t_14 on t (migrate; reverse: lossless)
--   15: add check chk_t_15 on t (migrate; reverse: lossless)
--   16: add check chk_t_16 on t (migrate; reverse: lossless)
--   17: add check chk_t_17 on t (migrate; reverse: lossless)
--   18: add check chk_t_18 on t (migrate; reverse: lossless)
--   19: add check chk_t_19 on t (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on t, blocks writes; rewrites the table
ALTER TABLE `t`
  ADD CONSTRAINT `chk_t_01` CHECK (`a` + `b` * 2 - 1 <> 99),
  ADD CONSTRAINT `chk_t_02` CHECK (`a` between 1 and 1000 and `a` not between 5000 and 6000),
  ADD CONSTRAINT `chk_t_03` CHECK (`s` in ('x', 'it''s') or `s` not in ('y')),
  ADD CONSTRAINT `chk_t_04` CHECK (`s` like 'x%' or `s` not like '%_q'),
  ADD CONSTRAINT `chk_t_05` CHECK (`b` is null or `b` is not null and `b` > -5),
  ADD CONSTRAINT `chk_t_06` CHECK (`u` <=> `s` or not (`u` <=> `s`)),
  ADD CONSTRAINT `chk_t_07` CHECK (case when `ok` then `a` > 0 else `a` < 100000 end <> 0),
  ADD CONSTRAINT `chk_t_08` CHECK (concat(`s`, '-', coalesce(`u`, '')) <> 'q-'),
  ADD CONSTRAINT `chk_t_09` CHECK (`ok` or not `ok`),
  ADD CONSTRAINT `chk_t_10` CHECK (`ok` is true or `ok` is not true),
  ADD CONSTRAINT `chk_t_11` CHECK (char_length(`s`) <= 40 and char_length(upper(`s`)) = char_length(lower(`s`))),
  ADD CONSTRAINT `chk_t_12` CHECK (cast(`a` as decimal(12,2)) >= `x` - 1000),
  ADD CONSTRAINT `chk_t_13` CHECK (extract(year from `d`) >= 1900),
  ADD CONSTRAINT `chk_t_14` CHECK (`at` < `at` + interval 2 hour),
  ADD CONSTRAINT `chk_t_15` CHECK (mod(`a`, 7) <> 99 and `a` % 7 <> 88),
  ADD CONSTRAINT `chk_t_16` CHECK ((`a` > 0 or `b` > 0) and `x` >= 0.5),
  ADD CONSTRAINT `chk_t_17` CHECK (`d` > date '1990-01-01'),
  ADD CONSTRAINT `chk_t_18` CHECK (abs(`x`) < 1e6 and round(`x`, 1) < 1000000),
  ADD CONSTRAINT `chk_t_19` CHECK (not (`a` = 5 and `b` = 6)),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
