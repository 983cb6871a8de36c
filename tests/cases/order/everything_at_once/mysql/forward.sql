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

-- step 1 of 29: drop view totals (migrate; reverse: lossless)
DROP VIEW `totals`;

-- step 2 of 29: drop view open_bills (migrate; reverse: lossless)
DROP VIEW `open_bills`;

-- step 3 of 29: drop foreign key fk_bill_client_id on bill (contract; reverse: lossless, but fails where a row of bill has no match in client)
--   lock SHARED_UPGRADABLE on bill and EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `bill` DROP FOREIGN KEY `fk_bill_client_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 4 of 29: drop check chk_bill_amount on bill (migrate; reverse: lossless, but fails where a row breaks check chk_bill_amount)
--   lock EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE `bill` DROP CHECK `chk_bill_amount`;

-- step 5 of 29: drop index idx_bill_client on bill (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` DROP INDEX `idx_bill_client`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 6 of 29: drop index idx_client_state on client (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on client, blocks nobody
ALTER TABLE `client` DROP INDEX `idx_client_state`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 7 of 29: rename table client to customer (contract; reverse: lossless)
--   lock EXCLUSIVE on client, blocks reads and writes for a moment
RENAME TABLE `client` TO `customer`;

-- step 8 of 29: rename column bill.client_id to customer_id (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` RENAME COLUMN `client_id` TO `customer_id`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 9 of 29: rename column customer.mail to email (contract; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
ALTER TABLE `customer` RENAME COLUMN `mail` TO `email`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 10 of 29: rename unique key uq_client_mail to uq_customer_email on customer (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody
ALTER TABLE `customer` RENAME INDEX `uq_client_mail` TO `uq_customer_email`, ALGORITHM=INPLACE, LOCK=NONE;

-- step 11 of 29: create table item (expand; reverse: lossy: rows written to table item since)
CREATE TABLE `item` (
  `bill_id` bigint NOT NULL,
  `line` smallint NOT NULL,
  `what` varchar(40) NOT NULL,
  PRIMARY KEY (`bill_id`, `line`)
);

-- step 12 of 29: alter table bill: comment (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody
ALTER TABLE `bill` COMMENT='to be paid, or paid', ALGORITHM=INPLACE, LOCK=NONE;

-- step 13 of 29: add column bill.paid (expand; reverse: lossy: values written to column bill.paid since)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
ALTER TABLE `bill` ADD COLUMN `paid` tinyint(1) NOT NULL DEFAULT false AFTER `amount`, LOCK=NONE;

-- step 14 of 29: add column customer.since (expand; reverse: lossy: values written to column customer.since since)
--   lock EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE `customer` ADD COLUMN `since` timestamp(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6), ALGORITHM=INSTANT;

-- steps 15 to 17 of 29, in one statement:
--   15: alter column bill.id: int to bigint (expand; reverse: lossless, but fails where a value of column bill.id does not fit its former type)
--   16: alter column bill.customer_id: int to bigint (expand; reverse: lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   17: alter column bill.amount: decimal(8,2) to decimal(12,2) (expand; reverse: lossless, but fails where a value of column bill.amount does not fit its former type)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
ALTER TABLE `bill`
  MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT,
  MODIFY COLUMN `customer_id` bigint NOT NULL,
  MODIFY COLUMN `amount` decimal(12,2) NOT NULL,
  ALGORITHM=COPY, LOCK=SHARED;

-- step 18 of 29: alter column customer.id: int to bigint (expand; reverse: lossless, but fails where a value of column customer.id does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
ALTER TABLE `customer` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT, ALGORITHM=COPY, LOCK=SHARED;

-- step 19 of 29: alter column customer.email: varchar(60) to varchar(120) (expand; reverse: lossless, but fails where a value of column customer.email does not fit its former type)
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
ALTER TABLE `customer` MODIFY COLUMN `email` varchar(120) NOT NULL;

-- step 20 of 29: alter column customer.state: add value late, change default (expand; reverse: lossless, but fails where column customer.state holds 'late')
--   lock SHARED_NO_WRITE on customer, blocks writes; rewrites the table
ALTER TABLE `customer` MODIFY COLUMN `state` enum('new', 'open', 'late', 'done') NOT NULL DEFAULT 'open', ALGORITHM=COPY, LOCK=SHARED;

-- step 21 of 29: add index idx_bill_customer on bill (expand; reverse: lossless)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; builds an index
ALTER TABLE `bill` ADD INDEX `idx_bill_customer` (`customer_id`, `paid`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 22 of 29: add index idx_client_state on customer (migrate; reverse: lossless)
--   lock SHARED_UPGRADABLE on customer, blocks nobody; builds an index
ALTER TABLE `customer` ADD INDEX `idx_client_state` (`state`, `since`), ALGORITHM=INPLACE, LOCK=NONE;

-- step 23 of 29: add check chk_bill_amount on bill (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on bill, blocks writes; rewrites the table
ALTER TABLE `bill` ADD CONSTRAINT `chk_bill_amount` CHECK (`amount` > -1), ALGORITHM=COPY, LOCK=SHARED;

-- step 24 of 29: add foreign key fk_bill_customer on bill (migrate; reverse: lossless)
--   lock SHARED_NO_WRITE on bill and EXCLUSIVE on the table it points at, blocks writes; rewrites the table
ALTER TABLE `bill` ADD CONSTRAINT `fk_bill_customer` FOREIGN KEY (`customer_id`) REFERENCES `customer` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

-- step 25 of 29: add foreign key fk_item_bill_id on item (expand; reverse: lossless)
--   lock EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE `item` ADD CONSTRAINT `fk_item_bill_id` FOREIGN KEY (`bill_id`) REFERENCES `bill` (`id`);

-- step 26 of 29: create view open_bills (migrate; reverse: lossless)
CREATE VIEW `open_bills` AS
select
  `b`.`id`,
  `c`.`email`,
  `b`.`amount`
from `bill` as `b`
join `customer` as `c` on `c`.`id` = `b`.`customer_id`
where `c`.`state` in ('open', 'late');

-- step 27 of 29: create view totals (migrate; reverse: lossless)
CREATE VIEW `totals` AS
select
  `email`,
  sum(`amount`) as `total`
from `open_bills`
group by `email`;

-- step 28 of 29: drop column bill.old_note (contract; reverse: lossy: the values of column bill.old_note do not come back)
--   lock SHARED_UPGRADABLE on bill, blocks nobody; rewrites the table
ALTER TABLE `bill` DROP COLUMN `old_note`, LOCK=NONE;

-- step 29 of 29: drop table scratch (contract; reverse: lossy: the rows of table scratch do not come back)
--   lock EXCLUSIVE on scratch, blocks reads and writes for a moment
DROP TABLE `scratch`;

SET SESSION character_set_client = @schemac_client, SESSION character_set_results = @schemac_results, SESSION collation_connection = @schemac_collation, SESSION sql_mode = @schemac_sql_mode, SESSION time_zone = @schemac_time_zone, SESSION foreign_key_checks = @schemac_foreign_key_checks, SESSION lock_wait_timeout = @schemac_lock_wait_timeout;
