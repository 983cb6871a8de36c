-- schemac: rollback script for MySQL 8.0.16 and later, 19 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo steps 19 to 1, in one statement:
--   19 (add check): drop check chk_t_19 on t (lossless)
--   18 (add check): drop check chk_t_18 on t (lossless)
--   17 (add check): drop check chk_t_17 on t (lossless)
--   16 (add check): drop check chk_t_16 on t (lossless)
--   15 (add check): drop check chk_t_15 on t (lossless)
--   14 (add check): drop check chk_t_14 on t (lossless)
--   13 (add check): drop check chk_t_13 on t (lossless)
--   12 (add check): drop check chk_t_12 on t (lossless)
--   11 (add check): drop check chk_t_11 on t (lossless)
--   10 (add check): drop check chk_t_10 on t (lossless)
--   9 (add check): drop check chk_t_09 on t (lossless)
--   8 (add check): drop check chk_t_08 on t (lossless)
--   7 (add check): drop check chk_t_07 on t (lossless)
--   6 (add check): drop check chk_t_06 on t (lossless)
--   5 (add check): drop check chk_t_05 on t (lossless)
--   4 (add check): drop check chk_t_04 on t (lossless)
--   3 (add check): drop check chk_t_03 on t (lossless)
--   2 (add check): drop check chk_t_02 on t (lossless)
--   1 (add check): drop check chk_t_01 on t (lossless)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE `t`
  DROP CHECK `chk_t_19`,
  DROP CHECK `chk_t_18`,
  DROP CHECK `chk_t_17`,
  DROP CHECK `chk_t_16`,
  DROP CHECK `chk_t_15`,
  DROP CHECK `chk_t_14`,
  DROP CHECK `chk_t_13`,
  DROP CHECK `chk_t_12`,
  DROP CHECK `chk_t_11`,
  DROP CHECK `chk_t_10`,
  DROP CHECK `chk_t_09`,
  DROP CHECK `chk_t_08`,
  DROP CHECK `chk_t_07`,
  DROP CHECK `chk_t_06`,
  DROP CHECK `chk_t_05`,
  DROP CHECK `chk_t_04`,
  DROP CHECK `chk_t_03`,
  DROP CHECK `chk_t_02`,
  DROP CHECK `chk_t_01`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
