-- schemac: forward script for PostgreSQL 14 and later, 35 steps
-- 5 transactions and 6 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 35: add value late of enum state (expand; reverse: lossy: privileges on view totals, privileges on view open_bills; fails where a row holds 'late' of enum state)
ALTER TYPE "state" ADD VALUE 'late' BEFORE 'done';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 35: drop view totals (migrate; reverse: lossy: privileges on view totals do not come back)
DROP VIEW "totals";

-- step 3 of 35: drop view open_bills (migrate; reverse: lossy: privileges on view open_bills do not come back)
DROP VIEW "open_bills";

-- step 4 of 35: drop foreign key fk_bill_client_id on bill (contract; reverse: lossless, but fails where a row of bill has no match in client)
--   lock ACCESS EXCLUSIVE on bill and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "bill" DROP CONSTRAINT "fk_bill_client_id";

-- step 5 of 35: drop check chk_bill_amount on bill (migrate; reverse: lossless, but fails where a row breaks check chk_bill_amount)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" DROP CONSTRAINT "chk_bill_amount";

COMMIT;

-- step 6 of 35: drop index idx_bill_client on bill (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_bill_client";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 7 of 35: rename table client to customer (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on client, blocks reads and writes for a moment
ALTER TABLE "client" RENAME TO "customer";

-- step 8 of 35: rename column bill.client_id to customer_id (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" RENAME COLUMN "client_id" TO "customer_id";

-- step 9 of 35: rename column customer.mail to email (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME COLUMN "mail" TO "email";

-- step 10 of 35: rename sequence of column customer.id (migrate; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"customer_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"customer"', 'id'), 'customer_id_seq'); END IF; END $schemac$;

-- step 11 of 35: rename primary key pk_client to pk_customer on customer (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME CONSTRAINT "pk_client" TO "pk_customer";

-- step 12 of 35: rename unique key uq_client_mail to uq_customer_email on customer (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" RENAME CONSTRAINT "uq_client_mail" TO "uq_customer_email";

-- step 13 of 35: create table item (expand; reverse: lossy: rows written to table item since)
CREATE TABLE "item" (
  "bill_id" bigint NOT NULL,
  "line" smallint NOT NULL,
  "what" varchar(40) NOT NULL,
  CONSTRAINT "pk_item" PRIMARY KEY ("bill_id", "line")
);

-- step 14 of 35: alter table bill: comment (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
COMMENT ON TABLE "bill" IS 'to be paid, or paid';

-- step 15 of 35: add column bill.paid (expand; reverse: lossy: values written to column bill.paid since)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" ADD COLUMN "paid" boolean NOT NULL DEFAULT false;

-- step 16 of 35: add column customer.since (expand; reverse: lossy: values written to column customer.since since)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
ALTER TABLE "customer" ADD COLUMN "since" timestamptz(6) NOT NULL DEFAULT now();

-- steps 17 to 19 of 35, in one statement:
--   17: alter column bill.id: integer to bigint (expand; reverse: lossless, but fails where a value of column bill.id does not fit its former type)
--   18: alter column bill.customer_id: integer to bigint (expand; reverse: lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   19: alter column bill.amount: numeric(8,2) to numeric(12,2) (expand; reverse: lossless, but fails where a value of column bill.amount does not fit its former type)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes; rewrites the table
ALTER TABLE "bill"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "customer_id" TYPE bigint,
  ALTER COLUMN "amount" TYPE numeric(12,2);

-- steps 20 to 22 of 35, in one statement:
--   20: alter column customer.id: integer to bigint (expand; reverse: lossless, but fails where a value of column customer.id does not fit its former type)
--   21: alter column customer.email: varchar(60) to varchar(120) (expand; reverse: lossless, but fails where a value of column customer.email does not fit its former type)
--   22: alter column customer.state: change default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes; rewrites the table
ALTER TABLE "customer"
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "email" TYPE varchar(120),
  ALTER COLUMN "state" SET DEFAULT 'open';

COMMIT;

-- step 23 of 35: add index idx_bill_customer on bill (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_bill_customer"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_bill_customer" ON "bill" ("customer_id", "paid");
SET lock_timeout = '10s';

-- step 24 of 35: add index schemac_new_index on customer (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "customer" ("state", "since");
SET lock_timeout = '10s';

-- step 25 of 35: drop index idx_client_state on customer (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_client_state";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 26 of 35: rename index schemac_new_index to idx_client_state on customer (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_client_state";

-- step 27 of 35: add check chk_bill_amount on bill (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" ADD CONSTRAINT "chk_bill_amount" CHECK ("amount" > -1) NOT VALID;

-- step 28 of 35: add foreign key fk_bill_customer on bill (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on bill and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "bill" ADD CONSTRAINT "fk_bill_customer" FOREIGN KEY ("customer_id") REFERENCES "customer" ("id") ON DELETE CASCADE NOT VALID;

-- step 29 of 35: add foreign key fk_item_bill_id on item (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "item" ADD CONSTRAINT "fk_item_bill_id" FOREIGN KEY ("bill_id") REFERENCES "bill" ("id");

-- step 30 of 35: create view open_bills (migrate; reverse: lossless)
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."email",
  "b"."amount"
from "bill" as "b"
join "customer" as "c" on "c"."id" = "b"."customer_id"
where "c"."state" in ('open', 'late');

-- step 31 of 35: create view totals (migrate; reverse: lossless)
CREATE VIEW "totals" AS
select
  "email",
  sum("amount") as "total"
from "open_bills"
group by "email";

COMMIT;

-- step 32 of 35: validate check chk_bill_amount on bill (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; scans the table
ALTER TABLE "bill" VALIDATE CONSTRAINT "chk_bill_amount";

-- step 33 of 35: validate foreign key fk_bill_customer on bill (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "bill" VALIDATE CONSTRAINT "fk_bill_customer";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 34 of 35: drop column bill.old_note (contract; reverse: lossy: the values of column bill.old_note do not come back)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
ALTER TABLE "bill" DROP COLUMN "old_note";

-- step 35 of 35: drop table scratch (contract; reverse: lossy: the rows of table scratch and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on scratch, blocks reads and writes for a moment
DROP TABLE "scratch";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
