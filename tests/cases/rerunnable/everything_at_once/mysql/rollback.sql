-- schemac: rollback script for MySQL 8.0.16 and later, 29 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

SET @schemac_reached = (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'scratch' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'old_note' AND CAST(column_name AS BINARY) = 'old_note') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'totals' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'open_bills' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'item' AND constraint_name = 'fk_item_bill_id' AND CAST(constraint_name AS BINARY) = 'fk_item_bill_id' AND referenced_table_name = 'bill' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'bill_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_name = 'fk_bill_customer' AND CAST(constraint_name AS BINARY) = 'fk_bill_customer' AND referenced_table_name = 'customer' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'customer_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_type = 'CHECK' AND constraint_name = 'chk_bill_amount' AND CAST(constraint_name AS BINARY) = 'chk_bill_amount') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'customer' AND index_name = 'idx_client_state' AND CAST(index_name AS BINARY) = 'idx_client_state' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'state,since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'bill' AND index_name = 'idx_bill_customer' AND CAST(index_name AS BINARY) = 'idx_bill_customer' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'customer_id,paid') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''new'',''open'',''done''', ')')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 12, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'email' AND CAST(column_name AS BINARY) = 'email' AND column_type = 'varchar(60)') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 13, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 14, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 15, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'since' AND CAST(column_name AS BINARY) = 'since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 16, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'paid' AND CAST(column_name AS BINARY) = 'paid') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 18, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'item' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 19, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'customer' AND index_name = 'uq_client_mail' AND CAST(index_name AS BINARY) = 'uq_client_mail' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'email') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 20, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'mail' AND CAST(column_name AS BINARY) = 'mail') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 20, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'email' AND CAST(column_name AS BINARY) = 'email' AND column_type = 'varchar(60)') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 20, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'customer' AND index_name = 'uq_client_mail' AND CAST(index_name AS BINARY) = 'uq_client_mail' AND non_unique = 0 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'email') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 21, CASE WHEN EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'bill' AND column_name = 'client_id' AND CAST(column_name AS BINARY) = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 22, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'client' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 22, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'customer' AND table_type = 'BASE TABLE') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 22, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'id' AND CAST(column_name AS BINARY) = 'id' AND data_type = 'int' AND column_type NOT LIKE '%unsigned%') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 22, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'mail' AND CAST(column_name AS BINARY) = 'mail') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 22, CASE WHEN NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'customer' AND column_name = 'state' AND CAST(column_name AS BINARY) = 'state' AND CAST(column_type AS BINARY) = CONCAT('enum(', '''new'',''open'',''done''', ')')) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 23, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'client' AND index_name = 'idx_client_state' AND CAST(index_name AS BINARY) = 'idx_client_state' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'state') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 24, CASE WHEN EXISTS (SELECT 1 FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'bill' AND index_name = 'idx_bill_client' AND CAST(index_name AS BINARY) = 'idx_bill_client' AND non_unique = 1 GROUP BY index_name HAVING GROUP_CONCAT(COALESCE(column_name, '') ORDER BY seq_in_index SEPARATOR ',') = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 25, CASE WHEN EXISTS (SELECT 1 FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_type = 'CHECK' AND constraint_name = 'chk_bill_amount' AND CAST(constraint_name AS BINARY) = 'chk_bill_amount') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 26, CASE WHEN EXISTS (SELECT 1 FROM information_schema.key_column_usage WHERE table_schema = DATABASE() AND table_name = 'bill' AND constraint_name = 'fk_bill_client_id' AND CAST(constraint_name AS BINARY) = 'fk_bill_client_id' AND referenced_table_name = 'client' GROUP BY constraint_name HAVING GROUP_CONCAT(column_name ORDER BY ordinal_position SEPARATOR ',') = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 27, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'open_bills' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 28, CASE WHEN EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name = 'totals' AND table_type = 'VIEW') THEN 1 ELSE 0 END, 0

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

-- undo step 29 (drop table): create table scratch (lossy: the rows of table scratch do not come back)
SET @schemac_ddl = IF(@schemac_done < 1, 'CREATE TABLE `scratch` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
)', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 28 (drop column): add column bill.old_note (lossy: the values of column bill.old_note do not come back)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 2, 'ALTER TABLE `bill` ADD COLUMN `old_note` varchar(40) NULL, ALGORITHM=INSTANT', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 27 (create view): drop view totals (lossless)
SET @schemac_ddl = IF(@schemac_done < 3, 'DROP VIEW `totals`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 26 (create view): drop view open_bills (lossless)
SET @schemac_ddl = IF(@schemac_done < 4, 'DROP VIEW `open_bills`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 25 (add foreign key): drop foreign key fk_item_bill_id on item (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 5, 'ALTER TABLE `item` DROP FOREIGN KEY `fk_item_bill_id`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 24 (add foreign key): drop foreign key fk_bill_customer on bill (lossless)
--   lock SHARED_UPGRADABLE on bill and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 6, 'ALTER TABLE `bill` DROP FOREIGN KEY `fk_bill_customer`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 23 (add check): drop check chk_bill_amount on bill (lossless)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 7, 'ALTER TABLE `bill` DROP CHECK `chk_bill_amount`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 22 (add index): drop index idx_client_state on customer (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 8, 'ALTER TABLE `customer` DROP INDEX `idx_client_state`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 21 (add index): drop index idx_bill_customer on bill (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 9, 'ALTER TABLE `bill` DROP INDEX `idx_bill_customer`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 20 (alter column): alter column customer.state: drop value late, change default (lossless, but fails where column customer.state holds 'late')
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 10, 'ALTER TABLE `customer` MODIFY COLUMN `state` enum(''new'', ''open'', ''done'') NOT NULL DEFAULT ''new'', ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 19 (alter column): alter column customer.email: varchar(120) to varchar(60) (lossless, but fails where a value of column customer.email does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 11, 'SELECT IF(EXISTS (SELECT 1 FROM `customer` WHERE CHAR_LENGTH(`email`) > 60), ''SELECT `customer.email is longer than 60` FROM information_schema.schemata LIMIT 0'', ''DO 0'') INTO @schemac_guard', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
SET @schemac_ddl = IF(@schemac_done < 12, 'ALTER TABLE `customer` MODIFY COLUMN `email` varchar(60) NOT NULL, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 18 (alter column): alter column customer.id: bigint to int (lossless, but fails where a value of column customer.id does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 13, 'ALTER TABLE `customer` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo steps 17 to 15, in one statement:
--   17 (alter column): alter column bill.amount: decimal(12,2) to decimal(8,2) (lossless, but fails where a value of column bill.amount does not fit its former type)
--   16 (alter column): alter column bill.customer_id: bigint to int (lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   15 (alter column): alter column bill.id: bigint to int (lossless, but fails where a value of column bill.id does not fit its former type)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 14, 'ALTER TABLE `bill`
  MODIFY COLUMN `amount` decimal(8,2) NOT NULL,
  MODIFY COLUMN `customer_id` int NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
  ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 14 (add column): drop column customer.since (lossy: values written to column customer.since since)
--   lock SHARED_UPGRADABLE on customer, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 15, 'ALTER TABLE `customer` DROP COLUMN `since`, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 13 (add column): drop column bill.paid (lossy: values written to column bill.paid since)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 16, 'ALTER TABLE `bill` DROP COLUMN `paid`, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 12 (alter table): alter table bill: comment (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 17, 'ALTER TABLE `bill` COMMENT=''to pay'', ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 11 (create table): drop table item (lossy: rows written to table item since)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 18, 'DROP TABLE `item`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 10 (rename constraint): rename unique key uq_customer_email to uq_client_mail on customer (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 19, 'ALTER TABLE `customer` RENAME INDEX `uq_customer_email` TO `uq_client_mail`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 9 (rename column): rename column customer.email to mail (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 20, 'ALTER TABLE `customer` RENAME COLUMN `email` TO `mail`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 8 (rename column): rename column bill.customer_id to client_id (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
SET @schemac_ddl = IF(@schemac_done < 21, 'ALTER TABLE `bill` RENAME COLUMN `customer_id` TO `client_id`, ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 7 (rename table): rename table customer to client (lossless)
--   lock EXCLUSIVE on customer, blocks reads and writes for a moment
SET @schemac_ddl = IF(@schemac_done < 22, 'RENAME TABLE `customer` TO `client`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 6 (drop index): add index idx_client_state on client (lossless)
--   lock SHARED_UPGRADABLE on client, blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 23, 'ALTER TABLE `client` ADD INDEX `idx_client_state` (`state`), ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 5 (drop index): add index idx_bill_client on bill (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; builds an index
SET @schemac_ddl = IF(@schemac_done < 24, 'ALTER TABLE `bill` ADD INDEX `idx_bill_client` (`client_id`), ALGORITHM=INPLACE, LOCK=NONE', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 4 (drop check): add check chk_bill_amount on bill (lossless, but fails where a row breaks check chk_bill_amount)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 25, 'ALTER TABLE `bill` ADD CONSTRAINT `chk_bill_amount` CHECK (`amount` >= 0), ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 3 (drop foreign key): add foreign key fk_bill_client_id on bill (lossless, but fails where a row of bill has no match in client)
--   lock SHARED_NO_WRITE on bill and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
SET @schemac_ddl = IF(@schemac_done < 26, 'ALTER TABLE `bill` ADD CONSTRAINT `fk_bill_client_id` FOREIGN KEY (`client_id`) REFERENCES `client` (`id`), ALGORITHM=COPY, LOCK=SHARED', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 2 (drop view): create view open_bills (lossless)
SET @schemac_ddl = IF(@schemac_done < 27, 'CREATE VIEW `open_bills` AS
select
  `b`.`id`,
  `c`.`mail`,
  `b`.`amount`
from `bill` as `b`
join `client` as `c` on `c`.`id` = `b`.`client_id`
where `c`.`state` = ''open''', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

-- undo step 1 (drop view): create view totals (lossless)
SET @schemac_ddl = IF(@schemac_done < 28, 'CREATE VIEW `totals` AS
select
  `mail`,
  sum(`amount`) as `total`
from `open_bills`
group by `mail`', 'DO 0');
PREPARE schemac_ddl FROM @schemac_ddl;
EXECUTE schemac_ddl;
DEALLOCATE PREPARE schemac_ddl;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
