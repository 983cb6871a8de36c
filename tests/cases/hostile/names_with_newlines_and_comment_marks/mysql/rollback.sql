-- schemac: rollback script for MySQL 8.0.16 and later, 6 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 6 (add check): drop check c *<U+002F> -- on a<U+000A>b (lossless)
--   lock EXCLUSIVE on a<U+000A>b, blocks reads and writes for a moment
ALTER TABLE `a
b` DROP CHECK `c */ --`;

-- undo step 5 (add index): drop index i<U+000A>; drop table t; -- on a<U+000A>b (lossless)
--   lock SHARED_UPGRADABLE on a<U+000A>b, blocks nobody
ALTER TABLE `a
b` DROP INDEX `i
; drop table t; --`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (alter column): alter column a<U+000A>b.x<U+000A>y: bigint to int (lossless, but fails where a value of column a<U+000A>b.x<U+000A>y does not fit its former type)
--   lock SHARED_NO_WRITE on a<U+000A>b, blocks writes; rewrites the table
ALTER TABLE `a
b` MODIFY COLUMN `x
y` int NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column a<U+000A>b./<U+002A> open (lossy: values written to column a<U+000A>b./<U+002A> open since)
--   2 (add column): drop column a<U+000A>b.end *<U+002F> here (lossy: values written to column a<U+000A>b.end *<U+002F> here since)
--   1 (add column): drop column a<U+000A>b.drop -- it (lossy: values written to column a<U+000A>b.drop -- it since)
--   lock SHARED_UPGRADABLE on a<U+000A>b, blocks nobody; rewrites the table
ALTER TABLE `a
b`
  DROP COLUMN `/* open`,
  DROP COLUMN `end */ here`,
  DROP COLUMN `drop -- it`,
  LOCK=NONE;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
