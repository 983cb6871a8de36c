-- schemac: forward script for MySQL 8.0.16 and later, 3 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 3: check 3 rows of table everything (migrate; reverse: lossless, but fails where somebody else has changed a row of everything that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 18446744073709551615 AND `truth` <=> true AND `small` <=> -32768 AND `amount` <=> 12.5 AND abs(`ratio` - 0.1) <= 1e-6 * abs(0.1) AND `exact` <=> -1.5e-3 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('ab' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('a ''quote'', a \\ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment\r
' as binary) AND `bytes` <=> X'00ff27' AND `lump` <=> X'697427732074657874' AND `day` <=> '2026-02-28' AND `clock` <=> '13:30:00' AND `wall` <=> '2026-01-31 13:30:00.25' AND `moment` <=> '2025-12-31 22:30:00' AND `document` <=> cast('{"a": [1, "two", null, true], "b''": {"c": "\\"x\\\\"}}' as json) AND `ref` <=> '6ccd780c-baba-1026-9564-5b8c656024db' AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('happy' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary)), 'DO 0', 'SELECT `everything id=18446744073709551615 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 2 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('12345' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('true' as binary) AND `document` <=> cast('"just text"' as json)), 'DO 0', 'SELECT `everything id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 3 AND `truth` <=> false AND `small` IS NULL AND `lump` <=> X'' AND `document` <=> cast('[1, 2.50]' as json)), 'DO 0', 'SELECT `everything id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 3: update 3 rows of table everything (migrate; reverse: lossy: former values of these rows in everything.small do not come back)
UPDATE `everything` SET `small` = 7 WHERE `id` = 18446744073709551615 AND `truth` <=> true AND `small` <=> -32768 AND `amount` <=> 12.5 AND abs(`ratio` - 0.1) <= 1e-6 * abs(0.1) AND `exact` <=> -1.5e-3 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('ab' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('a ''quote'', a \\ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment\r
' as binary) AND `bytes` <=> X'00ff27' AND `lump` <=> X'697427732074657874' AND `day` <=> '2026-02-28' AND `clock` <=> '13:30:00' AND `wall` <=> '2026-01-31 13:30:00.25' AND `moment` <=> '2025-12-31 22:30:00' AND `document` <=> cast('{"a": [1, "two", null, true], "b''": {"c": "\\"x\\\\"}}' as json) AND `ref` <=> '6ccd780c-baba-1026-9564-5b8c656024db' AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('happy' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary);
UPDATE `everything` SET `small` = 8 WHERE `id` = 2 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('12345' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('true' as binary) AND `document` <=> cast('"just text"' as json);
UPDATE `everything` SET `small` = 9 WHERE `id` = 3 AND `truth` <=> false AND `small` IS NULL AND `lump` <=> X'' AND `document` <=> cast('[1, 2.50]' as json);

-- step 3 of 3: check 3 rows of table everything (migrate; reverse: lossless, but fails where somebody else has changed a row of everything that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 18446744073709551615 AND `truth` <=> true AND `small` <=> 7 AND `amount` <=> 12.5 AND abs(`ratio` - 0.1) <= 1e-6 * abs(0.1) AND `exact` <=> -1.5e-3 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('ab' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('a ''quote'', a \\ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment\r
' as binary) AND `bytes` <=> X'00ff27' AND `lump` <=> X'697427732074657874' AND `day` <=> '2026-02-28' AND `clock` <=> '13:30:00' AND `wall` <=> '2026-01-31 13:30:00.25' AND `moment` <=> '2025-12-31 22:30:00' AND `document` <=> cast('{"a": [1, "two", null, true], "b''": {"c": "\\"x\\\\"}}' as json) AND `ref` <=> '6ccd780c-baba-1026-9564-5b8c656024db' AND cast(convert(`mood` using utf8mb4) as binary) <=> cast('happy' as binary) AND cast(convert(`size` using utf8mb4) as binary) <=> cast('m' as binary)), 'DO 0', 'SELECT `everything id=18446744073709551615 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 2 AND `small` <=> 8 AND cast(convert(`fixed` using utf8mb4) as binary) <=> cast('12345' as binary) AND cast(convert(`words` using utf8mb4) as binary) <=> cast('true' as binary) AND `document` <=> cast('"just text"' as json)), 'DO 0', 'SELECT `everything id=2 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `everything` WHERE `id` = 3 AND `truth` <=> false AND `small` <=> 9 AND `lump` <=> X'' AND `document` <=> cast('[1, 2.50]' as json)), 'DO 0', 'SELECT `everything id=3 is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
