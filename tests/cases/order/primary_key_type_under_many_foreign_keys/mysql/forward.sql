-- schemac: forward script for MySQL 8.0.16 and later, 13 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 1 of 13: drop foreign key fk_a_p_id on a (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on a and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `a` DROP FOREIGN KEY `fk_a_p_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 2 of 13: drop foreign key fk_b_p_id on b (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on b and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `b` DROP FOREIGN KEY `fk_b_p_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- steps 3 to 4 of 13, in one statement:
--   3: drop foreign key fk_c_first on c (migrate; reverse: lossless)
--   4: drop foreign key fk_c_second on c (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on c and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `c`
  DROP FOREIGN KEY `fk_c_first`,
  DROP FOREIGN KEY `fk_c_second`,
  ALGORITHM=INPLACE, LOCK=NONE;

-- step 5 of 13: alter column a.p_id: int to bigint (expand; reverse: lossless, but fails where a value of column a.p_id does not fit its former type)
--   lock SHARED_NO_WRITE on a, blocks writes; rewrites the table
ALTER TABLE `a` MODIFY COLUMN `p_id` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- step 6 of 13: alter column b.p_id: int to bigint (expand; reverse: lossless, but fails where a value of column b.p_id does not fit its former type)
--   lock SHARED_NO_WRITE on b, blocks writes; rewrites the table
ALTER TABLE `b` MODIFY COLUMN `p_id` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- steps 7 to 8 of 13, in one statement:
--   7: alter column c.first: int to bigint (expand; reverse: lossless, but fails where a value of column c.first does not fit its former type)
--   8: alter column c.second: int to bigint (expand; reverse: lossless, but fails where a value of column c.second does not fit its former type)
--   lock SHARED_NO_WRITE on c, blocks writes; rewrites the table
ALTER TABLE `c`
  MODIFY COLUMN `first` bigint NULL,
  MODIFY COLUMN `second` bigint NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- step 9 of 13: alter column p.id: int to bigint (expand; reverse: lossless, but fails where a value of column p.id does not fit its former type)
--   lock SHARED_NO_WRITE on p, blocks writes; rewrites the table
ALTER TABLE `p` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED;

-- step 10 of 13: add foreign key fk_a_p_id on a (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on a and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `a` ADD CONSTRAINT `fk_a_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

-- step 11 of 13: add foreign key fk_b_p_id on b (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on b and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `b` ADD CONSTRAINT `fk_b_p_id` FOREIGN KEY (`p_id`) REFERENCES `p` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- steps 12 to 13 of 13, in one statement:
--   12: add foreign key fk_c_first on c (migrate; reverse: lossless)
--   13: add foreign key fk_c_second on c (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on c and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `c`
  ADD CONSTRAINT `fk_c_first` FOREIGN KEY (`first`) REFERENCES `p` (`id`),
  ADD CONSTRAINT `fk_c_second` FOREIGN KEY (`second`) REFERENCES `p` (`id`),
  ALGORITHM=COPY, LOCK=SHARED;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
