-- schemac: rollback script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 7 (add check): drop check chk_stars on page_visit (lossless)
--   lock EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE `page_visit` DROP CHECK `chk_stars`;

-- undo steps 6 to 5, in one statement:
--   6 (add index): drop index idx_number on page_visit (lossless)
--   5 (add index): drop index idx_page on page_visit (lossless)
--   lock SHARED_UPGRADABLE on page_visit, blocks nobody
ALTER TABLE `page_visit`
  DROP INDEX `idx_number`,
  DROP INDEX `idx_page`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (alter column): alter column page_visit.number: bigint to int (lossless, but fails where a value of column page_visit.number does not fit its former type)
--   lock SHARED_NO_WRITE on page_visit, blocks writes; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `page_visit` MODIFY COLUMN `number` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (alter column): alter column country.size: bigint to int (lossless, but fails where a value of column country.size does not fit its former type)
--   lock SHARED_NO_WRITE on country, blocks writes; rewrites the table; about 200 rows, about a second (a rough estimate)
ALTER TABLE `country` MODIFY COLUMN `size` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (add column): drop column page_visit.extra (lossy: values written to column page_visit.extra since)
--   lock SHARED_UPGRADABLE on page_visit, blocks nobody; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `page_visit` DROP COLUMN `extra`, LOCK=NONE;

-- undo step 1 (rename table): rename table page_visit to visit (lossless)
--   lock EXCLUSIVE on page_visit, blocks reads and writes for a moment
RENAME TABLE `page_visit` TO `visit`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
