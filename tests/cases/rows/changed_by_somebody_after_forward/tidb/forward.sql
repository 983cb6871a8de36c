-- schemac: forward script for TiDB 7.5 and later, 5 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;

-- step 1 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'first_referral' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('first_referral' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('First referral' as binary) AND `points` <=> 50), 'DO 0', 'SELECT `badges slug=first_referral is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'night_owl' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('night_owl' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('Night owl' as binary) AND `points` <=> 5 AND `hidden` <=> true), 'DO 0', 'SELECT `badges slug=night_owl is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'it''s "new"' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('it''s "new"' as binary)), 'SELECT `badges slug=its new is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'second' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('second' as binary)), 'SELECT `badges slug=second is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

-- step 2 of 5: insert 2 rows of table badges (migrate; reverse: lossless)
INSERT INTO `badges` (`slug`, `name`, `hidden`) VALUES
  ('it''s "new"', 'A quote '' and a backslash \\', DEFAULT),
  ('second', 'Zweite Empfehlung 🎟', true);

-- step 3 of 5: update 1 row of table badges (migrate; reverse: lossless)
UPDATE `badges` SET `points` = 60 WHERE `slug` = 'first_referral' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('first_referral' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('First referral' as binary) AND `points` <=> 50;

-- step 4 of 5: delete 1 row of table badges (contract; reverse: lossy: values of these rows in badges.id do not come back)
DELETE FROM `badges` WHERE `slug` = 'night_owl' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('night_owl' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('Night owl' as binary) AND `points` <=> 5 AND `hidden` <=> true;

-- step 5 of 5: check 4 rows of table badges (migrate; reverse: lossless, but fails where somebody else has changed a row of badges that this script changes)
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'first_referral' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('first_referral' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('First referral' as binary) AND `points` <=> 60), 'DO 0', 'SELECT `badges slug=first_referral is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'it''s "new"' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('it''s "new"' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('A quote '' and a backslash \\' as binary)), 'DO 0', 'SELECT `badges slug=its new is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'second' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('second' as binary) AND cast(convert(`name` using utf8mb4) as binary) <=> cast('Zweite Empfehlung 🎟' as binary) AND `hidden` <=> true), 'DO 0', 'SELECT `badges slug=second is not as expected` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
SET @schemac_guard = IF(EXISTS (SELECT 1 FROM `badges` WHERE `slug` = 'night_owl' AND cast(convert(`slug` using utf8mb4) as binary) <=> cast('night_owl' as binary)), 'SELECT `badges slug=night_owl is there already` FROM information_schema.schemata LIMIT 0', 'DO 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
