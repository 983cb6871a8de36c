-- schemac: forward script for MySQL 8.0.16 and later, 10 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 10: drop check chk_c_s on c (migrate; reverse: lossless)
--   lock EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE `c` DROP CHECK `chk_c_s`;

-- step 2 of 10: drop check chk_p_opened on p (migrate; reverse: lossless)
--   lock EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE `p` DROP CHECK `chk_p_opened`;

-- step 3 of 10: drop check chk_s_at on s (migrate; reverse: lossless)
--   lock EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE `s` DROP CHECK `chk_s_at`;

-- step 4 of 10: rename column c.p_id to parent (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` RENAME COLUMN `p_id` TO `parent`;

-- step 5 of 10: rename column p.id to key (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` RENAME COLUMN `id` TO `key`;

-- step 6 of 10: rename column s.id to key (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on s, blocks writes; rewrites the table
ALTER TABLE `s` RENAME COLUMN `id` TO `key`;

-- step 7 of 10: add check chk_c_s on c (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` ADD CONSTRAINT `chk_c_s` CHECK (`s` <> 'shut' or `s` = 'shut'), ALGORITHM=COPY, LOCK=SHARED;

-- step 8 of 10: add check chk_p_opened on p (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` ADD CONSTRAINT `chk_p_opened` CHECK (`opened` > date '2000-01-01'), ALGORITHM=COPY, LOCK=SHARED;

-- step 9 of 10: add check chk_s_at on s (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on s, blocks writes; rewrites the table
ALTER TABLE `s` ADD CONSTRAINT `chk_s_at` CHECK (`at` <> time '23:59:59'), ALGORITHM=COPY, LOCK=SHARED;

-- step 10 of 10: drop table gone (contract; reverse: lossy: the rows of table gone do not come back)
--   lock EXCLUSIVE on gone and EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE `gone`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
