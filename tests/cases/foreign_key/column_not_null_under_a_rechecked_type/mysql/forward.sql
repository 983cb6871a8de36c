-- schemac: forward script for MySQL 8.0.16 and later, 9 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 9: drop check chk_c_t on c (migrate; reverse: lossless)
--   lock EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE `c` DROP CHECK `chk_c_t`;

-- step 2 of 9: drop check chk_p_at on p (migrate; reverse: lossless)
--   lock EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE `p` DROP CHECK `chk_p_at`;

-- steps 3 to 4 of 9, in one statement:
--   3: alter column c.p_id: not null (contract; reverse: lossless)
--   4: alter column c.code: not null (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c`
  MODIFY COLUMN `p_id` bigint NOT NULL,
  MODIFY COLUMN `code` varchar(10) NOT NULL;

-- step 5 of 9: alter column c.n: int to bigint (expand; reverse: lossless, but fails where a value of column c.n does not fit its former type)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `n` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 9: alter column c.note: nullable (expand; reverse: lossless, but fails where column c.note is null)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` MODIFY COLUMN `note` varchar(20) NULL;

-- step 7 of 9: alter column p.code: not null (contract; reverse: lossless)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `code` varchar(10) NOT NULL;

-- step 8 of 9: add check chk_c_t on c (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c` ADD CONSTRAINT `chk_c_t` CHECK (`t` is not null), ALGORITHM=COPY, LOCK=SHARED;

-- step 9 of 9: add check chk_p_at on p (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` ADD CONSTRAINT `chk_p_at` CHECK (`at` > timestamp '2000-01-01 00:00:00'), ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
