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

-- step 1 of 6: add column a<U+000A>b.drop -- it (expand; reverse: lossy: values written to column a<U+000A>b.drop -- it since)
ALTER TABLE `a
b` ADD COLUMN `drop -- it` int NOT NULL DEFAULT 1;

-- step 2 of 6: add column a<U+000A>b.end *<U+002F> here (expand; reverse: lossy: values written to column a<U+000A>b.end *<U+002F> here since)
ALTER TABLE `a
b` ADD COLUMN `end */ here` int NOT NULL DEFAULT 2;

-- step 3 of 6: add column a<U+000A>b./<U+002A> open (expand; reverse: lossy: values written to column a<U+000A>b./<U+002A> open since)
ALTER TABLE `a
b` ADD COLUMN `/* open` int NOT NULL DEFAULT 3;

-- step 4 of 6: alter column a<U+000A>b.x<U+000A>y: int to bigint (expand; reverse: lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
ALTER TABLE `a
b` MODIFY COLUMN `x
y` bigint NOT NULL;

-- step 5 of 6: add index i<U+000A>; drop table t; -- on a<U+000A>b (expand; reverse: lossless)
--   blocks nobody; builds an index
ALTER TABLE `a
b` ADD INDEX `i
; drop table t; --` (`x
y`, `drop -- it`);

-- step 6 of 6: add check c *<U+002F> -- on a<U+000A>b (migrate; reverse: lossless)
--   blocks nobody; scans the table
ALTER TABLE `a
b` ADD CONSTRAINT `c */ --` CHECK (`end */ here` > 1);

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
