-- schemac: rollback script for MySQL 8.0.16 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 5 (check rows): check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = '$schemac$; drop table x; -- `' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('$schemac$; drop table x; -- `' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('$schemac1$ 🎟' as binary)), 'DO 0', 'SELECT `its odd $schemac$ t  a key $schemac$=$sc is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'line
break $schemac1$' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('line
break $schemac1$' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('C:\\new' as binary)), 'DO 0', 'SELECT `its odd $schemac$ t  a key $schemac$=x6c is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'gone' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('gone' as binary)), 'SELECT `its odd $schemac$ t  a key $schemac$=gon is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- undo step 4 (delete rows): insert 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
INSERT INTO `it's "odd" $schemac$ ``t`` \` (`a 'key' "$schemac$"`, `v``\`) VALUES
  ('gone', '%s %d \\');

-- undo step 3 (update rows): update 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
UPDATE `it's "odd" $schemac$ ``t`` \` SET `v``\` = 'it''s \\ 
*/ '' " ` $$' WHERE `a 'key' "$schemac$"` = '$schemac$; drop table x; -- `' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('$schemac$; drop table x; -- `' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('$schemac1$ 🎟' as binary);

-- undo step 2 (insert rows): delete 1 row of table it's "odd" $schemac$ `t` <U+005C> (lossless)
DELETE FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'line
break $schemac1$' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('line
break $schemac1$' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('C:\\new' as binary);

-- undo step 1 (check rows): check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = '$schemac$; drop table x; -- `' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('$schemac$; drop table x; -- `' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('it''s \\ 
*/ '' " ` $$' as binary)), 'DO 0', 'SELECT `its odd $schemac$ t  a key $schemac$=$sc is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'gone' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('gone' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('%s %d \\' as binary)), 'DO 0', 'SELECT `its odd $schemac$ t  a key $schemac$=gon is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'line
break $schemac1$' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('line
break $schemac1$' as binary)), 'SELECT `its odd $schemac$ t  a key $schemac$=x6c is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
