-- schemac: rollback script for PostgreSQL 14 and later, 35 steps
-- 3 transactions and 6 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 35 (drop table): create table scratch (lossy: the rows of table scratch and privileges on it do not come back)
CREATE TABLE "scratch" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_scratch" PRIMARY KEY ("id")
);

-- undo step 34 (drop column): add column bill.old_note (lossy: the values of column bill.old_note do not come back)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" ADD COLUMN "old_note" varchar(40);

-- undo step 33 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 32 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 31 (create view): drop view totals (lossless)
DROP VIEW "totals";

-- undo step 30 (create view): drop view open_bills (lossless)
DROP VIEW "open_bills";

-- undo step 29 (add foreign key): drop foreign key fk_item_bill_id on item (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "item" DROP CONSTRAINT "fk_item_bill_id";

-- undo step 28 (add foreign key): drop foreign key fk_bill_customer on bill (lossless)
--   lock ACCESS EXCLUSIVE on bill and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "bill" DROP CONSTRAINT "fk_bill_customer";

-- undo step 27 (add check): drop check chk_bill_amount on bill (lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" DROP CONSTRAINT "chk_bill_amount";

-- undo step 26 (rename index): rename index idx_client_state to schemac_new_index on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
ALTER INDEX "idx_client_state" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 25 (drop index): add index idx_client_state on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_client_state"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_client_state" ON "customer" ("state");
SET lock_timeout = '10s';

-- undo step 24 (add index): drop index schemac_new_index on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

-- undo step 23 (add index): drop index idx_bill_customer on bill (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_bill_customer";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 22 to 20, in one statement:
--   22 (alter column): alter column customer.state: change default (lossless)
--   21 (alter column): alter column customer.email: varchar(120) to varchar(60) (lossless, but fails where a value of column customer.email does not fit its former type)
--   20 (alter column): alter column customer.id: bigint to integer (lossless, but fails where a value of column customer.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes; rewrites the table
ALTER TABLE "customer"
  ALTER COLUMN "state" SET DEFAULT 'new',
  ALTER COLUMN "email" TYPE varchar(60) USING case when char_length("email") > 60 then "email" || ' (too long)' else "email" end,
  ALTER COLUMN "id" TYPE integer;

-- undo steps 19 to 17, in one statement:
--   19 (alter column): alter column bill.amount: numeric(12,2) to numeric(8,2) (lossless, but fails where a value of column bill.amount does not fit its former type)
--   18 (alter column): alter column bill.customer_id: bigint to integer (lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   17 (alter column): alter column bill.id: bigint to integer (lossless, but fails where a value of column bill.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes; rewrites the table
ALTER TABLE "bill"
  ALTER COLUMN "amount" TYPE numeric(8,2),
  ALTER COLUMN "customer_id" TYPE integer,
  ALTER COLUMN "id" TYPE integer;

-- undo step 16 (add column): drop column customer.since (lossy: values written to column customer.since since)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" DROP COLUMN "since";

-- undo step 15 (add column): drop column bill.paid (lossy: values written to column bill.paid since)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" DROP COLUMN "paid";

-- undo step 14 (alter table): alter table bill: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
COMMENT ON TABLE "bill" IS 'to pay';

-- undo step 13 (create table): drop table item (lossy: rows written to table item since)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
DROP TABLE "item";

-- undo step 12 (rename constraint): rename unique key uq_customer_email to uq_client_mail on customer (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME CONSTRAINT "uq_customer_email" TO "uq_client_mail";

-- undo step 11 (rename constraint): rename primary key pk_customer to pk_client on customer (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME CONSTRAINT "pk_customer" TO "pk_client";

-- undo step 10 (rename identity sequence): rename sequence of column customer.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"client_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"customer"', 'id'), 'client_id_seq'); END IF; END $schemac$;

-- undo step 9 (rename column): rename column customer.email to mail (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME COLUMN "email" TO "mail";

-- undo step 8 (rename column): rename column bill.customer_id to client_id (lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" RENAME COLUMN "customer_id" TO "client_id";

-- undo step 7 (rename table): rename table customer to client (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME TO "client";

COMMIT;

-- undo step 6 (drop index): add index idx_bill_client on bill (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_bill_client"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_bill_client" ON "bill" ("client_id");
SET lock_timeout = '10s';

-- undo step 5 (drop check): add check chk_bill_amount on bill, validate check chk_bill_amount on bill (lossless, but fails where a row breaks check chk_bill_amount)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; scans the table
ALTER TABLE "bill" ADD CONSTRAINT "chk_bill_amount" CHECK ("amount" >= 0) NOT VALID;
ALTER TABLE "bill" VALIDATE CONSTRAINT "chk_bill_amount";

-- undo step 4 (drop foreign key): add foreign key fk_bill_client_id on bill, validate foreign key fk_bill_client_id on bill (lossless, but fails where a row of bill has no match in client)
--   lock SHARE ROW EXCLUSIVE on bill and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on bill and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "bill" ADD CONSTRAINT "fk_bill_client_id" FOREIGN KEY ("client_id") REFERENCES "client" ("id") NOT VALID;
ALTER TABLE "bill" VALIDATE CONSTRAINT "fk_bill_client_id";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop view): create view open_bills (lossy: privileges on view open_bills do not come back)
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."mail",
  "b"."amount"
from "bill" as "b"
join "client" as "c" on "c"."id" = "b"."client_id"
where "c"."state" = 'open';

-- undo step 2 (drop view): create view totals (lossy: privileges on view totals do not come back)
CREATE VIEW "totals" AS
select
  "mail",
  sum("amount") as "total"
from "open_bills"
group by "mail";

-- undo step 1 (add enum values): replace enum state: drop value late (lossy: privileges on view totals, privileges on view open_bills; fails where a row holds 'late' of enum state)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DROP VIEW "totals";
DROP VIEW "open_bills";
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'open', 'done');
ALTER TABLE "client"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'new';
DROP TYPE "schemac_replaced_type";
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."mail",
  "b"."amount"
from "bill" as "b"
join "client" as "c" on "c"."id" = "b"."client_id"
where "c"."state" = 'open';
CREATE VIEW "totals" AS
select
  "mail",
  sum("amount") as "total"
from "open_bills"
group by "mail";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
