-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;
SET @schemac_guard = IF(@@SESSION.explicit_defaults_for_timestamp = 1, 'DO 0', 'SELECT `turn on explicit_defaults_for_timestamp before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 1 of 3: create table everything (expand; reverse: lossy: rows written to table everything since)
CREATE TABLE `everything` (
  `id` bigint unsigned NOT NULL,
  `truth` tinyint(1) NULL,
  `small` smallint NULL,
  `amount` decimal(12,3) NULL,
  `ratio` float NULL,
  `exact` double NULL,
  `fixed` char(5) NULL,
  `words` text NULL,
  `bytes` varbinary(20) NULL,
  `lump` blob NULL,
  `day` date NULL,
  `clock` time(3) NULL,
  `wall` datetime(6) NULL,
  `moment` timestamp(0) NULL,
  `document` json NULL,
  `ref` char(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  `mood` enum('sad', 'ok', 'happy') NULL,
  `size` enum('s', 'm', 'l') NULL,
  `made` timestamp(6) NULL,
  PRIMARY KEY (`id`)
);

-- step 2 of 3: insert 3 rows of table everything (expand; reverse: lossless)
INSERT INTO `everything` (`id`, `truth`, `small`, `amount`, `ratio`, `exact`, `fixed`, `words`, `bytes`, `lump`, `day`, `clock`, `wall`, `moment`, `document`, `ref`, `mood`, `size`, `made`) VALUES
  (18446744073709551615, true, -32768, 12.5, 0.1, -1.5e-3, 'ab', 'a ''quote'', a \\ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment\r
', X'00ff27', X'697427732074657874', '2026-02-28', '13:30:00', '2026-01-31 13:30:00.25', '2025-12-31 22:30:00', '{"a": [1, "two", null, true], "b''": {"c": "\\"x\\\\"}}', '6ccd780c-baba-1026-9564-5b8c656024db', 'happy', 'm', current_timestamp(6)),
  (2, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, '12345', 'true', DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, '"just text"', DEFAULT, DEFAULT, DEFAULT, DEFAULT),
  (3, false, null, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, X'', DEFAULT, DEFAULT, DEFAULT, DEFAULT, '[1, 2.50]', DEFAULT, DEFAULT, DEFAULT, DEFAULT);

-- step 3 of 3: drop table t (contract; reverse: lossy: the rows of table t do not come back)
--   lock EXCLUSIVE on t, blocks reads and writes for a moment
DROP TABLE `t`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
