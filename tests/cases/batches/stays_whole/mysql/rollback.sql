-- schemac: rollback script for MySQL 8.0.16 and later, 15 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo step 13 (analyze table): nothing to do (lossless)

-- undo step 12 (analyze table): nothing to do (lossless)

-- undo step 11 (analyze table): nothing to do (lossless)

-- undo step 10 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 9 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (add column): drop column tally.text (lossy: values written to column tally.text since)
--   lock SHARED_UPGRADABLE on tally, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `tally` DROP COLUMN `text`, LOCK=NONE;

-- undo step 4 (add column): drop column levels.twice (lossy: values written to column levels.twice since)
--   lock SHARED_UPGRADABLE on levels, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `levels` DROP COLUMN `twice`, LOCK=NONE;

-- undo step 3 (add column): drop column keyless.twice (lossy: values written to column keyless.twice since)
--   lock SHARED_UPGRADABLE on keyless, blocks nobody; rewrites the table; about 2,000,000 rows, 20 seconds to 4 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `keyless` DROP COLUMN `twice`, LOCK=NONE;

-- undo step 2 (create table): drop table totals (lossy: rows written to table totals since)
--   lock EXCLUSIVE on totals, blocks reads and writes for a moment
DROP TABLE `totals`;

-- undo step 1 (create table): drop table ranks (lossy: rows written to table ranks since)
--   lock EXCLUSIVE on ranks, blocks reads and writes for a moment
DROP TABLE `ranks`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
