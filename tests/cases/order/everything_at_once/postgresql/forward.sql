-- schemac: forward script for PostgreSQL 14 and later, 31 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 31: drop view totals (contract; reverse: lossless)
DROP VIEW "totals";

-- step 2 of 31: drop view open_bills (contract; reverse: lossless)
DROP VIEW "open_bills";

-- step 3 of 31: drop foreign key fk_bill_client_id on bill (migrate; reverse: lossless)
ALTER TABLE "bill" DROP CONSTRAINT "fk_bill_client_id";

-- step 4 of 31: drop check chk_bill_amount on bill (migrate; reverse: lossless)
ALTER TABLE "bill" DROP CONSTRAINT "chk_bill_amount";

-- step 5 of 31: drop index idx_bill_client on bill (migrate; reverse: lossless)
DROP INDEX "idx_bill_client";

-- step 6 of 31: rename table client to customer (contract; reverse: lossless)
ALTER TABLE "client" RENAME TO "customer";

-- step 7 of 31: rename column bill.client_id to customer_id (contract; reverse: lossless)
ALTER TABLE "bill" RENAME COLUMN "client_id" TO "customer_id";

-- step 8 of 31: rename column customer.mail to email (contract; reverse: lossless)
ALTER TABLE "customer" RENAME COLUMN "mail" TO "email";

-- step 9 of 31: rename primary key pk_client to pk_customer on customer (migrate; reverse: lossless)
ALTER TABLE "customer" RENAME CONSTRAINT "pk_client" TO "pk_customer";

-- step 10 of 31: rename unique key uq_client_mail to uq_customer_email on customer (migrate; reverse: lossless)
ALTER TABLE "customer" RENAME CONSTRAINT "uq_client_mail" TO "uq_customer_email";

COMMIT;

BEGIN;

-- step 11 of 31: add value late of enum state (expand; reverse: lossless)
ALTER TYPE "state" ADD VALUE 'late' BEFORE 'done';

COMMIT;

BEGIN;

-- step 12 of 31: create table item (expand; reverse: lossless)
CREATE TABLE "item" (
  "bill_id" bigint NOT NULL,
  "line" smallint NOT NULL,
  "what" varchar(40) NOT NULL,
  CONSTRAINT "pk_item" PRIMARY KEY ("bill_id", "line")
);

-- step 13 of 31: alter table bill (expand; reverse: lossless)
COMMENT ON TABLE "bill" IS 'to be paid, or paid';

-- step 14 of 31: add column bill.paid (expand; reverse: lossless)
ALTER TABLE "bill" ADD COLUMN "paid" boolean NOT NULL DEFAULT false;

-- step 15 of 31: add column customer.since (expand; reverse: lossless)
ALTER TABLE "customer" ADD COLUMN "since" timestamptz(6) NOT NULL DEFAULT now();

-- step 16 of 31: alter column bill.id (migrate; reverse: lossless)
ALTER TABLE "bill" ALTER COLUMN "id" TYPE bigint;

-- step 17 of 31: alter column bill.customer_id (migrate; reverse: lossless)
ALTER TABLE "bill" ALTER COLUMN "customer_id" TYPE bigint;

-- step 18 of 31: alter column bill.amount (migrate; reverse: lossless)
ALTER TABLE "bill" ALTER COLUMN "amount" TYPE numeric(12,2);

-- step 19 of 31: alter column customer.id (migrate; reverse: lossless)
ALTER TABLE "customer" ALTER COLUMN "id" TYPE bigint;

-- step 20 of 31: alter column customer.email (migrate; reverse: lossless)
ALTER TABLE "customer" ALTER COLUMN "email" TYPE varchar(120);

-- step 21 of 31: alter column customer.state (migrate; reverse: lossless)
ALTER TABLE "customer" ALTER COLUMN "state" SET DEFAULT 'open';

-- step 22 of 31: add index idx_bill_customer on bill (expand; reverse: lossless)
CREATE INDEX "idx_bill_customer" ON "bill" ("customer_id", "paid");

-- step 23 of 31: drop index idx_client_state on customer (migrate; reverse: lossless)
DROP INDEX "idx_client_state";

-- step 24 of 31: add index idx_client_state on customer (expand; reverse: lossless)
CREATE INDEX "idx_client_state" ON "customer" ("state", "since");

-- step 25 of 31: add check chk_bill_amount on bill (migrate; reverse: lossless)
ALTER TABLE "bill" ADD CONSTRAINT "chk_bill_amount" CHECK ("amount" > -1);

-- step 26 of 31: add foreign key fk_bill_customer on bill (migrate; reverse: lossless)
ALTER TABLE "bill" ADD CONSTRAINT "fk_bill_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE;

-- step 27 of 31: add foreign key fk_item_bill_id on item (migrate; reverse: lossless)
ALTER TABLE "item" ADD CONSTRAINT "fk_item_bill_id" FOREIGN KEY ("bill_id") REFERENCES "bill" ("id");

-- step 28 of 31: create view open_bills (expand; reverse: lossless)
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."email",
  "b"."amount"
from "bill" as "b"
join "customer" as "c" on "c"."id" = "b"."customer_id"
where "c"."state" in ('open', 'late');

-- step 29 of 31: create view totals (expand; reverse: lossless)
CREATE VIEW "totals" AS
select
  "email",
  sum("amount") as "total"
from "open_bills"
group by "email";

-- step 30 of 31: drop column bill.old_note (contract; reverse: lossy: the values of column bill.old_note)
ALTER TABLE "bill" DROP COLUMN "old_note";

-- step 31 of 31: drop table scratch (contract; reverse: lossy: the rows of table scratch)
DROP TABLE "scratch";

COMMIT;
