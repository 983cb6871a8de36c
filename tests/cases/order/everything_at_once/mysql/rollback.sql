-- schemac: rollback script for MySQL 8.0.16 and later, 29 steps
-- no transaction: run it with mysql and without --force, so that it stops at the first error

SET @schemac_client = @@SESSION.character_set_client, @schemac_results = @@SESSION.character_set_results, @schemac_collation = @@SESSION.collation_connection, @schemac_sql_mode = @@SESSION.sql_mode, @schemac_time_zone = @@SESSION.time_zone, @schemac_foreign_key_checks = @@SESSION.foreign_key_checks, @schemac_lock_wait_timeout = @@SESSION.lock_wait_timeout;
SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION,NO_AUTO_VALUE_ON_ZERO';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- undo step 29 (drop table): create table scratch (lossy: the rows of table scratch do not come back)
CREATE TABLE `scratch` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- undo step 28 (drop column): add column bill.old_note (lossy: the values of column bill.old_note do not come back)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE `bill` ADD COLUMN `old_note` varchar(40) NULL, ALGORITHM=INSTANT;

-- undo step 27 (create view): drop view totals (lossless)
DROP VIEW `totals`;

-- undo step 26 (create view): drop view open_bills (lossless)
DROP VIEW `open_bills`;

-- undo step 25 (add foreign key): drop foreign key fk_item_bill_id on item (lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `item` DROP FOREIGN KEY `fk_item_bill_id`;

-- undo step 24 (add foreign key): drop foreign key fk_bill_customer on bill (lossless)
--   lock SHARED_UPGRADABLE on bill and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `bill` DROP FOREIGN KEY `fk_bill_customer`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 23 (add check): drop check chk_bill_amount on bill (lossless)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE `bill` DROP CHECK `chk_bill_amount`;

-- undo step 22 (add index): drop index idx_client_state on customer (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
ALTER TABLE `customer` DROP INDEX `idx_client_state`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 21 (add index): drop index idx_bill_customer on bill (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` DROP INDEX `idx_bill_customer`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 20 (alter column): alter column customer.state: drop value late, change default (lossless, but fails where column customer.state holds 'late')
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
ALTER TABLE `customer` MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'new', ALGORITHM=COPY, LOCK=SHARED;

-- undo step 19 (alter column): alter column customer.email: varchar(120) to varchar(60) (lossless, but fails where a value of column customer.email does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
SELECT IF(EXISTS (SELECT 1 FROM `customer` WHERE CHAR_LENGTH(`email`) > 60), 'SELECT `customer.email is longer than 60` FROM information_schema.schemata LIMIT 0', 'DO 0') INTO @schemac_guard;
PREPARE schemac_guard FROM @schemac_guard;
EXECUTE schemac_guard;
DEALLOCATE PREPARE schemac_guard;
ALTER TABLE `customer` MODIFY COLUMN `email` varchar(60) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

-- undo step 18 (alter column): alter column customer.id: bigint to int (lossless, but fails where a value of column customer.id does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
ALTER TABLE `customer` MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED;

-- undo steps 17 to 15, in one statement:
--   17 (alter column): alter column bill.amount: decimal(12,2) to decimal(8,2) (lossless, but fails where a value of column bill.amount does not fit its former type)
--   16 (alter column): alter column bill.customer_id: bigint to int (lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   15 (alter column): alter column bill.id: bigint to int (lossless, but fails where a value of column bill.id does not fit its former type)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
ALTER TABLE `bill`
  MODIFY COLUMN `amount` decimal(8,2) NOT NULL,
  MODIFY COLUMN `customer_id` int NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT,
  ALGORITHM=COPY, LOCK=SHARED;

-- undo step 14 (add column): drop column customer.since (lossy: values written to column customer.since since)
--   lock SHARED_UPGRADABLE on customer, blocks nobody; rewrites the table
ALTER TABLE `customer` DROP COLUMN `since`, LOCK=NONE;

-- undo step 13 (add column): drop column bill.paid (lossy: values written to column bill.paid since)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
ALTER TABLE `bill` DROP COLUMN `paid`, LOCK=NONE;

-- undo step 12 (alter table): alter table bill: comment (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` COMMENT='to pay', ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 11 (create table): drop table item (lossy: rows written to table item since)
--   lock EXCLUSIVE on item, blocks reads and writes for a moment
DROP TABLE `item`;

-- undo step 10 (rename constraint): rename unique key uq_customer_email to uq_client_mail on customer (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
ALTER TABLE `customer` RENAME INDEX `uq_customer_email` TO `uq_client_mail`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 9 (rename column): rename column customer.email to mail (lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
ALTER TABLE `customer` RENAME COLUMN `email` TO `mail`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 8 (rename column): rename column bill.customer_id to client_id (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` RENAME COLUMN `customer_id` TO `client_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 7 (rename table): rename table customer to client (lossless)
--   lock EXCLUSIVE on customer, blocks reads and writes for a moment
RENAME TABLE `customer` TO `client`;

-- undo step 6 (drop index): add index idx_client_state on client (lossless)
--   lock SHARED_UPGRADABLE on client, blocks nobody; builds an index
ALTER TABLE `client` ADD INDEX `idx_client_state` (`state`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 5 (drop index): add index idx_bill_client on bill (lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; builds an index
ALTER TABLE `bill` ADD INDEX `idx_bill_client` (`client_id`), ALGORITHM=INPLACE, LOCK=NONE;

-- undo step 4 (drop check): add check chk_bill_amount on bill (lossless, but fails where a row breaks check chk_bill_amount)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
ALTER TABLE `bill` ADD CONSTRAINT `chk_bill_amount` CHECK (`amount` >= 0), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 3 (drop foreign key): add foreign key fk_bill_client_id on bill (lossless, but fails where a row of bill has no match in client)
--   lock SHARED_NO_WRITE on bill and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `bill` ADD CONSTRAINT `fk_bill_client_id` FOREIGN KEY (`client_id`) REFERENCES `client` (`id`), ALGORITHM=COPY, LOCK=SHARED;

-- undo step 2 (drop view): create view open_bills (lossless)
CREATE VIEW `open_bills` AS
select
  `b`.`id`,
  `c`.`mail`,
  `b`.`amount`
from `bill` as `b`
join `client` as `c` on `c`.`id` = `b`.`client_id`
where `c`.`state` = 'open';

-- undo step 1 (drop view): create view totals (lossless)
CREATE VIEW `totals` AS
select
  `mail`,
  sum(`amount`) as `total`
from `open_bills`
group by `mail`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
