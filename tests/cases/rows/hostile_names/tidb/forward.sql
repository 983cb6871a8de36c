-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
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

-- step 2 of 5: insert 1 row of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless)
INSERT INTO `it's "odd" $schemac$ ``t`` \` (`a 'key' "$schemac$"`, `v``\`) VALUES
  ('line
break $schemac1$', 'C:\\new');

-- step 3 of 5: update 1 row of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless)
UPDATE `it's "odd" $schemac$ ``t`` \` SET `v``\` = '$schemac1$ 🎟' WHERE `a 'key' "$schemac$"` = '$schemac$; drop table x; -- `' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('$schemac$; drop table x; -- `' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('it''s \\ 
*/ '' " ` $$' as binary);

-- step 4 of 5: delete 1 row of table it's "odd" $schemac$ `t` <U+005C> (contract; reverse: lossless)
DELETE FROM `it's "odd" $schemac$ ``t`` \` WHERE `a 'key' "$schemac$"` = 'gone' AND cast(convert(`a 'key' "$schemac$"` using utf8mb4) as binary) <=> cast('gone' as binary) AND cast(convert(`v``\` using utf8mb4) as binary) <=> cast('%s %d \\' as binary);

-- step 5 of 5: check 3 rows of table it's "odd" $schemac$ `t` <U+005C> (migrate; reverse: lossless, but fails where somebody else has changed a row of it's "odd" $schemac$ `t` <U+005C> that this script changes)
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

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
