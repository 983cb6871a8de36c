-- schemac: forward script for MySQL 8.0.16 and later, 8 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 8: rename tables c to child, p to parent (contract; reverse: lossless)
--   lock EXCLUSIVE, blocks reads and writes for a moment
RENAME TABLE `c` TO `child`, `p` TO `parent`;

-- step 2 of 8: rename columns a to x, b to y of child (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME COLUMN `a` TO `x`,
  RENAME COLUMN `b` TO `y`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 3 to 4 of 8, in one statement:
--   3: rename index one to first on child (migrate; reverse: lossless)
--   4: rename index two to second on child (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on child, blocks nobody
ALTER TABLE `child`
  RENAME INDEX `one` TO `first`,
  RENAME INDEX `two` TO `second`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- steps 5 to 6 of 8, in one statement:
--   5: drop foreign key one on child (migrate; reverse: lossless)
--   6: add foreign key first on child (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `one`,
  ADD CONSTRAINT `first` FOREIGN KEY (`x`) REFERENCES `parent` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

-- steps 7 to 8 of 8, in one statement:
--   7: drop foreign key two on child (migrate; reverse: lossless)
--   8: add foreign key second on child (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on child and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `child`
  DROP FOREIGN KEY `two`,
  ADD CONSTRAINT `second` FOREIGN KEY (`y`) REFERENCES `parent` (`id`) ON DELETE SET NULL,
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
