-- schemac: rollback script for PostgreSQL 14 and later, 31 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 31 back: drop table scratch (lossy: the rows of table scratch)
CREATE TABLE "scratch" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_scratch" PRIMARY KEY ("id")
);

-- step 30 back: drop column bill.old_note (lossy: the values of column bill.old_note)
ALTER TABLE "bill" ADD COLUMN "old_note" varchar(40);

-- step 29 back: create view totals (lossless)
DROP VIEW "totals";

-- step 28 back: create view open_bills (lossless)
DROP VIEW "open_bills";

-- step 27 back: add foreign key fk_item_bill_id on item (lossless)
ALTER TABLE "item" DROP CONSTRAINT "fk_item_bill_id";

-- step 26 back: add foreign key fk_bill_customer on bill (lossless)
ALTER TABLE "bill" DROP CONSTRAINT "fk_bill_customer";

-- step 25 back: add check chk_bill_amount on bill (lossless)
ALTER TABLE "bill" DROP CONSTRAINT "chk_bill_amount";

-- step 24 back: add index idx_client_state on customer (lossless)
DROP INDEX "idx_client_state";

-- step 23 back: drop index idx_client_state on customer (lossless)
CREATE INDEX "idx_client_state" ON "customer" ("state");

-- step 22 back: add index idx_bill_customer on bill (lossless)
DROP INDEX "idx_bill_customer";

-- step 21 back: alter column customer.state (lossless)
ALTER TABLE "customer" ALTER COLUMN "state" SET DEFAULT 'new';

-- step 20 back: alter column customer.email (lossless)
ALTER TABLE "customer" ALTER COLUMN "email" TYPE varchar(60);

-- step 19 back: alter column customer.id (lossless)
ALTER TABLE "customer" ALTER COLUMN "id" TYPE integer;

-- step 18 back: alter column bill.amount (lossless)
ALTER TABLE "bill" ALTER COLUMN "amount" TYPE numeric(8,2);

-- step 17 back: alter column bill.customer_id (lossless)
ALTER TABLE "bill" ALTER COLUMN "customer_id" TYPE integer;

-- step 16 back: alter column bill.id (lossless)
ALTER TABLE "bill" ALTER COLUMN "id" TYPE integer;

-- step 15 back: add column customer.since (lossless)
ALTER TABLE "customer" DROP COLUMN "since";

-- step 14 back: add column bill.paid (lossless)
ALTER TABLE "bill" DROP COLUMN "paid";

-- step 13 back: alter table bill (lossless)
COMMENT ON TABLE "bill" IS 'to pay';

-- step 12 back: create table item (lossless)
DROP TABLE "item";

COMMIT;

BEGIN;

-- step 11 back: add value late of enum state (lossless)
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'open', 'done');
ALTER TABLE "customer"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'new';
DROP TYPE "schemac_replaced_type";

COMMIT;

BEGIN;

-- step 10 back: rename unique key uq_client_mail to uq_customer_email on customer (lossless)
ALTER TABLE "customer" RENAME CONSTRAINT "uq_customer_email" TO "uq_client_mail";

-- step 9 back: rename primary key pk_client to pk_customer on customer (lossless)
ALTER TABLE "customer" RENAME CONSTRAINT "pk_customer" TO "pk_client";

-- step 8 back: rename column customer.mail to email (lossless)
ALTER TABLE "customer" RENAME COLUMN "email" TO "mail";

-- step 7 back: rename column bill.client_id to customer_id (lossless)
ALTER TABLE "bill" RENAME COLUMN "customer_id" TO "client_id";

-- step 6 back: rename table client to customer (lossless)
ALTER TABLE "customer" RENAME TO "client";

-- step 5 back: drop index idx_bill_client on bill (lossless)
CREATE INDEX "idx_bill_client" ON "bill" ("client_id");

-- step 4 back: drop check chk_bill_amount on bill (lossless)
ALTER TABLE "bill" ADD CONSTRAINT "chk_bill_amount" CHECK ("amount" >= 0);

-- step 3 back: drop foreign key fk_bill_client_id on bill (lossless)
ALTER TABLE "bill" ADD CONSTRAINT "fk_bill_client_id" FOREIGN KEY ("client_id") REFERENCES "client" ("id");

-- step 2 back: drop view open_bills (lossless)
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."mail",
  "b"."amount"
from "bill" as "b"
join "client" as "c" on "c"."id" = "b"."client_id"
where "c"."state" = 'open';

-- step 1 back: drop view totals (lossless)
CREATE VIEW "totals" AS
select
  "mail",
  sum("amount") as "total"
from "open_bills"
group by "mail";

COMMIT;
