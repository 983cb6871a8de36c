-- schemac: rollback script for TiDB 7.5 and later, 19 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- undo step 19 (add check): drop check chk_t_19 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_19`;

-- undo step 18 (add check): drop check chk_t_18 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_18`;

-- undo step 17 (add check): drop check chk_t_17 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_17`;

-- undo step 16 (add check): drop check chk_t_16 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_16`;

-- undo step 15 (add check): drop check chk_t_15 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_15`;

-- undo step 14 (add check): drop check chk_t_14 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_14`;

-- undo step 13 (add check): drop check chk_t_13 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_13`;

-- undo step 12 (add check): drop check chk_t_12 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_12`;

-- undo step 11 (add check): drop check chk_t_11 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_11`;

-- undo step 10 (add check): drop check chk_t_10 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_10`;

-- undo step 9 (add check): drop check chk_t_09 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_09`;

-- undo step 8 (add check): drop check chk_t_08 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_08`;

-- undo step 7 (add check): drop check chk_t_07 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_07`;

-- undo step 6 (add check): drop check chk_t_06 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_06`;

-- undo step 5 (add check): drop check chk_t_05 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_05`;

-- undo step 4 (add check): drop check chk_t_04 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_04`;

-- undo step 3 (add check): drop check chk_t_03 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_03`;

-- undo step 2 (add check): drop check chk_t_02 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_02`;

-- undo step 1 (add check): drop check chk_t_01 on t (lossless)
ALTER TABLE `t` DROP CHECK `chk_t_01`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
