-- schemac: forward script for TiDB 7.5 and later, 6 steps
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

-- step 1 of 6: add column it's.say "hi" (expand; reverse: lossy: values written to column it's.say "hi" since)
ALTER TABLE `it's` ADD COLUMN `say "hi"` varchar(10) NULL;

-- step 2 of 6: add column it's.back`tick (expand; reverse: lossy: values written to column it's.back`tick since)
ALTER TABLE `it's` ADD COLUMN `back``tick` int NOT NULL DEFAULT 1;

-- step 3 of 6: add column it's.both's "` (expand; reverse: lossy: values written to column it's.both's "` since)
ALTER TABLE `it's` ADD COLUMN `both's "``` int NOT NULL DEFAULT 2;

-- step 4 of 6: add index idx "1" on it's (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `it's` ADD INDEX `idx "1"` (`say "hi"`, `back``tick`);

-- step 5 of 6: add index idx`2 on it's (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `it's` ADD INDEX `idx``2` (`both's "```);

-- step 6 of 6: add check chk'1 on it's (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `it's` ADD CONSTRAINT `chk'1` CHECK (`back``tick` > 0 and `both's "``` > 1);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
