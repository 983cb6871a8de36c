-- schemac: forward script for MySQL 8.0.16 and later, 7 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- steps 1 to 2 of 7, in one statement:
--   1: drop foreign key one on c (migrate; reverse: lossless)
--   2: drop foreign key two on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `c`
  DROP FOREIGN KEY `one`,
  DROP FOREIGN KEY `two`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 3 to 4 of 7, in one statement:
--   3: rename index one to schemac_rename_1 on c (migrate; reverse: lossless)
--   4: rename index two to one on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody
ALTER TABLE `c`
  RENAME INDEX `one` TO `schemac_rename_1`,
  RENAME INDEX `two` TO `one`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 7: rename index schemac_rename_1 to two on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c, blocks nobody
ALTER TABLE `c` RENAME INDEX `schemac_rename_1` TO `two`, ALGORITHM=INPLACE, LOCK=NONE;

-- steps 6 to 7 of 7, in one statement:
--   6: add foreign key two on c (migrate; reverse: lossless)
--   7: add foreign key one on c (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `c`
  ADD CONSTRAINT `two` FOREIGN KEY (`a`) REFERENCES `p` (`id`),
  ADD CONSTRAINT `one` FOREIGN KEY (`b`) REFERENCES `p` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
