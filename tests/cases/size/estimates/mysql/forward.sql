-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 7: rename table visit to page_visit (contract; reverse: lossless)
--   lock EXCLUSIVE on visit, blocks reads and writes for a moment
RENAME TABLE `visit` TO `page_visit`;

-- step 2 of 7: add column page_visit.extra (expand; reverse: lossy: values written to column page_visit.extra since)
--   lock EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE `page_visit` ADD COLUMN `extra` int NOT NULL DEFAULT 0, ALGORITHM=INSTANT;

-- step 3 of 7: alter column country.size: int to bigint (expand; reverse: lossless, but fails where a value of column country.size does not fit its former type)
--   lock SHARED_NO_WRITE on country, blocks writes; rewrites the table; about 200 rows, about a second (a rough estimate)
ALTER TABLE `country` MODIFY COLUMN `size` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 4 of 7: alter column page_visit.number: int to bigint (expand; reverse: lossless, but fails where a value of column page_visit.number does not fit its former type)
--   lock SHARED_NO_WRITE on page_visit, blocks writes; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `page_visit` MODIFY COLUMN `number` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- steps 5 to 6 of 7, in one statement:
--   5: add index idx_page on page_visit (expand; reverse: lossless)
--   6: add index idx_number on page_visit (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on page_visit, blocks nobody; builds an index; about 12,000,000 rows, 40 seconds to 7 minutes (a rough estimate)
ALTER TABLE `page_visit`
  ADD INDEX `idx_page` (`page`),
  ADD INDEX `idx_number` (`number`, `stars`),
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 7: add check chk_stars on page_visit (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on page_visit, blocks writes; rewrites the table; about 12,000,000 rows, 2 to 20 minutes (a rough estimate)
--   for gh-ost and pt-online-schema-change in its place see online_tools.sh of the kit
ALTER TABLE `page_visit` ADD CONSTRAINT `chk_stars` CHECK (`stars` between 0 and 5), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
