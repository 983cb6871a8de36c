-- schemac: forward script for MySQL 8.0.16 and later, 29 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;
SET @schemac_guard = IF(@@SESSION.explicit_defaults_for_timestamp = 1, 'DO 0', 'SELECT `turn on explicit_defaults_for_timestamp before this script` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'totals' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'open_bills' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_name = 'fk_bill_client_id' AND CAST(constraint_name AS BINARY) = 'fk_bill_client_id' AND referenced_table_name = 'client' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_type = 'CHECK' AND constraint_name = 'chk_bill_amount' AND CAST(constraint_name AS BINARY) = 'chk_bill_amount') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'bill' AND index_name = 'idx_bill_client' AND CAST(index_name AS BINARY) = 'idx_bill_client' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'client' AND index_name = 'idx_client_state' AND CAST(index_name AS BINARY) = 'idx_client_state' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'state') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'client' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'customer' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'customer_id' AND CAST(column_name AS BINARY) = 'customer_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'email' AND CAST(column_name AS BINARY) = 'email') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'customer' AND index_name = 'uq_customer_email' AND CAST(index_name AS BINARY) = 'uq_customer_email' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'email') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 11, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'item' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 13, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'paid' AND CAST(column_name AS BINARY) = 'paid') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 14, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'since' AND CAST(column_name AS BINARY) = 'since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 15, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'bigint' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 16, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'bigint' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 17, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'email' AND CAST(column_name AS BINARY) = 'email' AND column_type = 'varchar(120)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 18, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''new'',''open'',''late'',''done''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 19, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'bill' AND index_name = 'idx_bill_customer' AND CAST(index_name AS BINARY) = 'idx_bill_customer' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'customer_id,paid') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 20, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'customer' AND index_name = 'idx_client_state' AND CAST(index_name AS BINARY) = 'idx_client_state' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'state,since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 21, CASE WHEN EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_type = 'CHECK' AND constraint_name = 'chk_bill_amount' AND CAST(constraint_name AS BINARY) = 'chk_bill_amount') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 22, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_name = 'fk_bill_customer' AND CAST(constraint_name AS BINARY) = 'fk_bill_customer' AND referenced_table_name = 'customer' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'customer_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 23, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'item' AND constraint_name = 'fk_item_bill_id' AND CAST(constraint_name AS BINARY) = 'fk_item_bill_id' AND referenced_table_name = 'bill' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'bill_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 24, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'open_bills' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 25, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'totals' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 26, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'old_note' AND CAST(column_name AS BINARY) = 'old_note') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 27, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'scratch' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT MIN(wrong * 1000000 + position) FROM point);
SET @schemac_guard = IF(@schemac_reached < 1000000, 'DO 0', 'SELECT `the database is in no state of this script: see probe.sql` FROM information_schema.schemata LIMIT 0');
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_done = @schemac_reached MOD 1000000;

-- step 1 of 29: drop view totals (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 1, 'DROP VIEW `totals`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 2 of 29: drop view open_bills (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 2, 'DROP VIEW `open_bills`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 3 of 29: drop foreign key fk_bill_client_id on bill (contract; reverse: lossless, but fails where a row of bill has no match in client)
--   lock SHARED_UPGRADABLE on bill and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 3, 'ALTER TABLE `bill` DROP FOREIGN KEY `fk_bill_client_id`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 4 of 29: drop check chk_bill_amount on bill (migrate; reverse: lossless, but fails where a row breaks check chk_bill_amount)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 4, 'ALTER TABLE `bill` DROP CHECK `chk_bill_amount`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 5 of 29: drop index idx_bill_client on bill (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `bill` DROP INDEX `idx_bill_client`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 6 of 29: drop index idx_client_state on client (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on client, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `client` DROP INDEX `idx_client_state`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 7 of 29: rename table client to customer (contract; reverse: lossless)
--   lock EXCLUSIVE on client, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 7, 'RENAME TABLE `client` TO `customer`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 8 of 29: rename column bill.client_id to customer_id (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 8, 'ALTER TABLE `bill` RENAME COLUMN `client_id` TO `customer_id`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 9 of 29: rename column customer.mail to email (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 9, 'ALTER TABLE `customer` RENAME COLUMN `mail` TO `email`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 10 of 29: rename unique key uq_client_mail to uq_customer_email on customer (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 10, 'ALTER TABLE `customer` RENAME INDEX `uq_client_mail` TO `uq_customer_email`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 11 of 29: create table item (expand; reverse: lossy: rows written to table item since)
SET @schemac_ddl = IF(@schemac_done < 11, 'CREATE TABLE `item` (
  `bill_id` bigint NOT NULL,
  `line` smallint NOT NULL,
  `what` varchar(40) NOT NULL,
  PRIMARY KEY (`bill_id`, `line`)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 12 of 29: alter table bill: comment (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 12, 'ALTER TABLE `bill` COMMENT=''to be paid, or paid'', ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 13 of 29: add column bill.paid (expand; reverse: lossy: values written to column bill.paid since)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 13, 'ALTER TABLE `bill` ADD COLUMN `paid` tinyint(1) NOT NULL DEFAULT false AFTER `amount`, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 14 of 29: add column customer.since (expand; reverse: lossy: values written to column customer.since since)
--   lock EXCLUSIVE on customer, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 14, 'ALTER TABLE `customer` ADD COLUMN `since` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), ALGORITHM=INSTANT', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- steps 15 to 17 of 29, in one statement:
--   15: alter column bill.id: int to bigint (expand; reverse: lossless, but fails where a value of column bill.id does not fit its former type)
--   16: alter column bill.customer_id: int to bigint (expand; reverse: lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   17: alter column bill.amount: decimal(8,2) to decimal(12,2) (expand; reverse: lossless, but fails where a value of column bill.amount does not fit its former type)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 15, 'ALTER TABLE `bill`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  MODIFY COLUMN `customer_id` bigint NOT NULL,
  MODIFY COLUMN `amount` decimal(12,2) NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 18 of 29: alter column customer.id: int to bigint (expand; reverse: lossless, but fails where a value of column customer.id does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 16, 'ALTER TABLE `customer` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 19 of 29: alter column customer.email: varchar(60) to varchar(120) (expand; reverse: lossless, but fails where a value of column customer.email does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 17, 'ALTER TABLE `customer` MODIFY COLUMN `email` varchar(120) NOT NULL', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 20 of 29: alter column customer.state: add value late, change default (expand; reverse: lossless, but fails where column customer.state holds 'late')
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 18, 'ALTER TABLE `customer` MODIFY COLUMN `state` enum(''new'', ''open'', ''late'', ''done'') NOT NULL DEFAULT ''open'', ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 21 of 29: add index idx_bill_customer on bill (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 19, 'ALTER TABLE `bill` ADD INDEX `idx_bill_customer` (`customer_id`, `paid`), ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 22 of 29: add index idx_client_state on customer (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 20, 'ALTER TABLE `customer` ADD INDEX `idx_client_state` (`state`, `since`), ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 23 of 29: add check chk_bill_amount on bill (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 21, 'ALTER TABLE `bill` ADD CONSTRAINT `chk_bill_amount` CHECK (`amount` > -1), ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 24 of 29: add foreign key fk_bill_customer on bill (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on bill and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 22, 'ALTER TABLE `bill` ADD CONSTRAINT `fk_bill_customer` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 25 of 29: add foreign key fk_item_bill_id on item (expand; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 23, 'ALTER TABLE `item` ADD CONSTRAINT `fk_item_bill_id` FOREIGN KEY (`bill_id`) REFERENCES `bill` (`id`)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 26 of 29: create view open_bills (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 24, 'CREATE VIEW `open_bills` AS
select
  `b`.`id`,
  `c`.`email`,
  `b`.`amount`
from `bill` as `b`
join `customer` as `c` on `c`.`id` = `b`.`customer_id`
where `c`.`state` in (''open'', ''late'')', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 27 of 29: create view totals (migrate; reverse: lossless)
SET @schemac_ddl = IF(@schemac_done < 25, 'CREATE VIEW `totals` AS
select
  `email`,
  sum(`amount`) as `total`
from `open_bills`
group by `email`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 28 of 29: drop column bill.old_note (contract; reverse: lossy: the values of column bill.old_note do not come back)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 26, 'ALTER TABLE `bill` DROP COLUMN `old_note`, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- step 29 of 29: drop table scratch (contract; reverse: lossy: the rows of table scratch do not come back)
--   lock EXCLUSIVE on scratch, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 27, 'DROP TABLE `scratch`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
