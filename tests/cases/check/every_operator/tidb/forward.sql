-- schemac: forward script for TiDB 7.5 and later, 19 steps
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

-- step 1 of 19: add check chk_t_01 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_01` CHECK (`a` + `b` * 2 - 1 <> 99);

-- step 2 of 19: add check chk_t_02 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_02` CHECK (`a` between 1 and 1000 and `a` not between 5000 and 6000);

-- step 3 of 19: add check chk_t_03 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_03` CHECK (`s` in ('x', 'it''s') or `s` not in ('y'));

-- step 4 of 19: add check chk_t_04 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_04` CHECK (`s` like 'x%' or `s` not like '%_q');

-- step 5 of 19: add check chk_t_05 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_05` CHECK (`b` is null or `b` is not null and `b` > -5);

-- step 6 of 19: add check chk_t_06 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_06` CHECK (`u` <=> `s` or not (`u` <=> `s`));

-- step 7 of 19: add check chk_t_07 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_07` CHECK (case when `ok` then `a` > 0 else `a` < 100000 end <> 0);

-- step 8 of 19: add check chk_t_08 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_08` CHECK (concat(`s`, '-', coalesce(`u`, '')) <> 'q-');

-- step 9 of 19: add check chk_t_09 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_09` CHECK (`ok` or not `ok`);

-- step 10 of 19: add check chk_t_10 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_10` CHECK (`ok` is true or `ok` is not true);

-- step 11 of 19: add check chk_t_11 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_11` CHECK (char_length(`s`) <= 40 and char_length(upper(`s`)) = char_length(lower(`s`)));

-- step 12 of 19: add check chk_t_12 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_12` CHECK (cast(`a` as decimal(12,2)) >= `x` - 1000);

-- step 13 of 19: add check chk_t_13 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_13` CHECK (extract(year from `d`) >= 1900);

-- step 14 of 19: add check chk_t_14 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_14` CHECK (`at` < `at` + interval 2 hour);

-- step 15 of 19: add check chk_t_15 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_15` CHECK (mod(`a`, 7) <> 99 and `a` % 7 <> 88);

-- step 16 of 19: add check chk_t_16 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_16` CHECK ((`a` > 0 or `b` > 0) and `x` >= 0.5);

-- step 17 of 19: add check chk_t_17 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_17` CHECK (`d` > date '1990-01-01');

-- step 18 of 19: add check chk_t_18 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_18` CHECK (abs(`x`) < 1e6 and round(`x`, 1) < 1000000);

-- step 19 of 19: add check chk_t_19 on t (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `t` ADD CONSTRAINT `chk_t_19` CHECK (not (`a` = 5 and `b` = 6));

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
