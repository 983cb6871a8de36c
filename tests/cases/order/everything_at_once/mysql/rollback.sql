-- schemac: rollback script for MySQL 8.0.16 and later, 29 steps

SET NAMES utf8mb4;
SET SESSION sql_mode = 'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 1;
SET SESSION lock_wait_timeout = 10;

-- step 29 back: drop table scratch (lossy: the rows of table scratch)
CREATE TABLE `scratch` (
  `id` int NOT NULL,
  PRIMARY KEY (`id`)
);

-- step 28 back: drop column bill.old_note (lossy: the values of column bill.old_note)
ALTER TABLE `bill` ADD COLUMN `old_note` varchar(40) NULL;

-- step 27 back: create view totals (lossless)
DROP VIEW `totals`;

-- step 26 back: create view open_bills (lossless)
DROP VIEW `open_bills`;

-- step 25 back: add foreign key fk_item_bill_id on item (lossless)
ALTER TABLE `item` DROP FOREIGN KEY `fk_item_bill_id`;

-- step 24 back: add foreign key fk_bill_customer on bill (lossless)
ALTER TABLE `bill` DROP FOREIGN KEY `fk_bill_customer`;

-- step 23 back: add check chk_bill_amount on bill (lossless)
ALTER TABLE `bill` DROP CHECK `chk_bill_amount`;

-- step 22 back: add index idx_client_state on customer (lossless)
ALTER TABLE `customer` DROP INDEX `idx_client_state`;

-- step 21 back: add index idx_bill_customer on bill (lossless)
ALTER TABLE `bill` DROP INDEX `idx_bill_customer`;

-- steps 18 to 20 back, together:
-- step 20 back: alter column customer.state (lossless)
-- step 19 back: alter column customer.email (lossless)
-- step 18 back: alter column customer.id (lossless)
ALTER TABLE `customer`
  MODIFY COLUMN `state` enum('new', 'open', 'done') NOT NULL DEFAULT 'new',
  MODIFY COLUMN `email` varchar(60) NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- steps 15 to 17 back, together:
-- step 17 back: alter column bill.amount (lossless)
-- step 16 back: alter column bill.customer_id (lossless)
-- step 15 back: alter column bill.id (lossless)
ALTER TABLE `bill`
  MODIFY COLUMN `amount` decimal(8,2) NOT NULL,
  MODIFY COLUMN `customer_id` int NOT NULL,
  MODIFY COLUMN `id` int NOT NULL AUTO_INCREMENT;

-- step 14 back: add column customer.since (lossless)
ALTER TABLE `customer` DROP COLUMN `since`;

-- step 13 back: add column bill.paid (lossless)
ALTER TABLE `bill` DROP COLUMN `paid`;

-- step 12 back: alter table bill (lossless)
ALTER TABLE `bill` COMMENT='to pay';

-- step 11 back: create table item (lossless)
DROP TABLE `item`;

-- step 10 back: rename unique key uq_client_mail to uq_customer_email on customer (lossless)
ALTER TABLE `customer` RENAME INDEX `uq_customer_email` TO `uq_client_mail`;

-- step 9 back: rename column customer.mail to email (lossless)
ALTER TABLE `customer` RENAME COLUMN `email` TO `mail`;

-- step 8 back: rename column bill.client_id to customer_id (lossless)
ALTER TABLE `bill` RENAME COLUMN `customer_id` TO `client_id`;

-- step 7 back: rename table client to customer (lossless)
RENAME TABLE `customer` TO `client`;

-- step 6 back: drop index idx_client_state on client (lossless)
ALTER TABLE `client` ADD INDEX `idx_client_state` (`state`);

-- step 5 back: drop index idx_bill_client on bill (lossless)
ALTER TABLE `bill` ADD INDEX `idx_bill_client` (`client_id`);

-- step 4 back: drop check chk_bill_amount on bill (lossless)
ALTER TABLE `bill` ADD CONSTRAINT `chk_bill_amount` CHECK (`amount` >= 0);

-- step 3 back: drop foreign key fk_bill_client_id on bill (lossless)
ALTER TABLE `bill` ADD CONSTRAINT `fk_bill_client_id` FOREIGN KEY (`client_id`) REFERENCES `client` (`id`);

-- step 2 back: drop view open_bills (lossless)
CREATE VIEW `open_bills` AS
select
  `b`.`id`,
  `c`.`mail`,
  `b`.`amount`
from `bill` as `b`
join `client` as `c` on `c`.`id` = `b`.`client_id`
where `c`.`state` = 'open';

-- step 1 back: drop view totals (lossless)
CREATE VIEW `totals` AS
select
  `mail`,
  sum(`amount`) as `total`
from `open_bills`
group by `mail`;
