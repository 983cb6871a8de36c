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

DO $schemac$
DECLARE
  reached bigint := (
WITH turn (position, hit, opening) AS (
  SELECT 0, -1, 0
  UNION ALL SELECT 1, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"scratch"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 2, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'old_note' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 3, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"totals"') AND relkind = 'v') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 4, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"open_bills"') AND relkind = 'v') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 5, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"item"') AND conname = 'fk_item_bill_id' AND contype = 'f' AND confrelid = to_regclass('"bill"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'bill_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 6, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'fk_bill_customer' AND contype = 'f' AND confrelid = to_regclass('"customer"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'customer_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 7, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'chk_bill_amount' AND contype = 'c') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'schemac_new_index' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state,since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 8, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'schemac_new_index' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state,since') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 9, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'idx_client_state' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'schemac_new_index' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state,since') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 10, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'schemac_new_index' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state,since') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 11, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"bill"') AND c.relname = 'idx_bill_customer' AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'customer_id,paid') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 12, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"customer"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 13, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 14, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"customer"') AND attname = 'since' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 15, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'paid' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 17, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"item"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 18, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"customer"') AND conname = 'uq_client_mail' AND contype = 'u' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'email') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 19, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"customer"') AND conname = 'pk_client' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 21, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"customer"') AND attname = 'mail' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 21, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"customer"') AND conname = 'uq_client_mail' AND contype = 'u' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'email') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 22, CASE WHEN EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"bill"') AND attname = 'client_id' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 23, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"client"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 23, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"customer"') AND relkind IN ('r', 'p', 'f')) THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 23, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"customer"') AND attname = 'id' AND NOT attisdropped AND attnum > 0 AND format_type(atttypid, atttypmod) = 'integer') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 23, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass('"customer"') AND attname = 'mail' AND NOT attisdropped AND attnum > 0) THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 23, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"customer"') AND conname = 'pk_client' AND contype = 'p' AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'id') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 23, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"customer"') AND c.relname = 'idx_client_state' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'state') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 24, CASE WHEN EXISTS (SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = to_regclass('"bill"') AND c.relname = 'idx_bill_client' AND i.indisvalid AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u', 'x')) AND NOT i.indisunique AND (SELECT string_agg(coalesce(a.attname, ''), ',' ORDER BY k.place) FROM unnest(i.indkey::smallint[]) WITH ORDINALITY k (number, place) LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place <= i.indnkeyatts) = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 25, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'chk_bill_amount' AND contype = 'c') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 27, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'fk_bill_client_id' AND contype = 'f' AND confrelid = to_regclass('"client"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 28, CASE WHEN EXISTS (SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass('"bill"') AND conname = 'fk_bill_client_id' AND contype = 'f' AND convalidated AND confrelid = to_regclass('"client"') AND (SELECT string_agg(a.attname, ',' ORDER BY k.place) FROM unnest(conkey) WITH ORDINALITY k (number, place) JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.number) = 'client_id') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 29, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"open_bills"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 30, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"totals"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 31, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"totals"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 32, CASE WHEN NOT EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"open_bills"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 33, CASE WHEN EXISTS (SELECT 1 FROM pg_enum WHERE enumtypid = to_regtype('"state"') HAVING string_agg(enumlabel, ',' ORDER BY enumsortorder) = 'new,open,done') THEN 1 ELSE 0 END, 1

  UNION ALL SELECT 34, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"open_bills"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

  UNION ALL SELECT 35, CASE WHEN EXISTS (SELECT 1 FROM pg_class WHERE oid = to_regclass('"totals"') AND relkind = 'v') THEN 1 ELSE 0 END, 0

), shift (position, delta) AS (
  SELECT position, SUM(CASE hit WHEN 1 THEN -1 WHEN 0 THEN 1 ELSE 0 END) FROM turn GROUP BY position
), point (position, wrong) AS (
  SELECT position, (SELECT COUNT(*) FROM turn WHERE hit = 1 AND opening = 1) + SUM(delta) OVER (ORDER BY position) FROM shift
)

SELECT min(wrong * 1000000 + position) FROM point);
BEGIN
  IF reached >= 1000000 THEN
    RAISE EXCEPTION 'the database is in no state of this script' USING HINT = 'probe.sql says more';
  END IF;
  PERFORM set_config('schemac.done', (reached % 1000000)::text, false);
END
$schemac$;

-- undo step 35 (drop table): create table scratch (lossy: the rows of table scratch and privileges on it do not come back)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 1 THEN
    EXECUTE $statement$
CREATE TABLE "scratch" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_scratch" PRIMARY KEY ("id")
)
$statement$;
  END IF;
END
$schemac$;

-- undo step 34 (drop column): add column bill.old_note (lossy: the values of column bill.old_note do not come back)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 2 THEN
    EXECUTE $statement$
ALTER TABLE "bill" ADD COLUMN "old_note" varchar(40)
$statement$;
  END IF;
END
$schemac$;

-- undo step 33 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 32 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 31 (create view): drop view totals (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 3 THEN
    EXECUTE $statement$
DROP VIEW "totals"
$statement$;
  END IF;
END
$schemac$;

-- undo step 30 (create view): drop view open_bills (lossless)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 4 THEN
    EXECUTE $statement$
DROP VIEW "open_bills"
$statement$;
  END IF;
END
$schemac$;

-- undo step 29 (add foreign key): drop foreign key fk_item_bill_id on item (lossless)
--   lock ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 5 THEN
    EXECUTE $statement$
ALTER TABLE "item" DROP CONSTRAINT "fk_item_bill_id"
$statement$;
  END IF;
END
$schemac$;

-- undo step 28 (add foreign key): drop foreign key fk_bill_customer on bill (lossless)
--   lock ACCESS EXCLUSIVE on bill and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 6 THEN
    EXECUTE $statement$
ALTER TABLE "bill" DROP CONSTRAINT "fk_bill_customer"
$statement$;
  END IF;
END
$schemac$;

-- undo step 27 (add check): drop check chk_bill_amount on bill (lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 7 THEN
    EXECUTE $statement$
ALTER TABLE "bill" DROP CONSTRAINT "chk_bill_amount"
$statement$;
  END IF;
END
$schemac$;

-- undo step 26 (rename index): rename index idx_client_state to schemac_new_index on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 8 THEN
    EXECUTE $statement$
ALTER INDEX "idx_client_state" RENAME TO "schemac_new_index"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 25 (drop index): add index idx_client_state on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 9
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_client_state"') AND NOT indisvalid
\gexec
SELECT 'CREATE INDEX CONCURRENTLY "idx_client_state" ON "customer" ("state")' WHERE current_setting('schemac.done')::integer < 9 AND to_regclass('"idx_client_state"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 9
\gexec

-- undo step 24 (add index): drop index schemac_new_index on customer (lossless)
--   lock SHARE UPDATE EXCLUSIVE on customer, blocks nobody
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 10
\gexec
SELECT 'DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index"' WHERE current_setting('schemac.done')::integer < 10
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 10
\gexec

-- undo step 23 (add index): drop index idx_bill_customer on bill (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 11
\gexec
SELECT 'DROP INDEX CONCURRENTLY IF EXISTS "idx_bill_customer"' WHERE current_setting('schemac.done')::integer < 11
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 11
\gexec

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
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 12 THEN
    EXECUTE $statement$
ALTER TABLE "customer"
  ALTER COLUMN "state" SET DEFAULT 'new',
  ALTER COLUMN "email" TYPE varchar(60) USING case when char_length("email") > 60 then "email" || ' (too long)' else "email" end,
  ALTER COLUMN "id" TYPE integer
$statement$;
  END IF;
END
$schemac$;

-- undo steps 19 to 17, in one statement:
--   19 (alter column): alter column bill.amount: numeric(12,2) to numeric(8,2) (lossless, but fails where a value of column bill.amount does not fit its former type)
--   18 (alter column): alter column bill.customer_id: bigint to integer (lossless, but fails where a value of column bill.customer_id does not fit its former type)
--   17 (alter column): alter column bill.id: bigint to integer (lossless, but fails where a value of column bill.id does not fit its former type)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 13 THEN
    EXECUTE $statement$
ALTER TABLE "bill"
  ALTER COLUMN "amount" TYPE numeric(8,2),
  ALTER COLUMN "customer_id" TYPE integer,
  ALTER COLUMN "id" TYPE integer
$statement$;
  END IF;
END
$schemac$;

-- undo step 16 (add column): drop column customer.since (lossy: values written to column customer.since since)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 14 THEN
    EXECUTE $statement$
ALTER TABLE "customer" DROP COLUMN "since"
$statement$;
  END IF;
END
$schemac$;

-- undo step 15 (add column): drop column bill.paid (lossy: values written to column bill.paid since)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 15 THEN
    EXECUTE $statement$
ALTER TABLE "bill" DROP COLUMN "paid"
$statement$;
  END IF;
END
$schemac$;

-- undo step 14 (alter table): alter table bill: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 16 THEN
    EXECUTE $statement$
COMMENT ON TABLE "bill" IS 'to pay'
$statement$;
  END IF;
END
$schemac$;

-- undo step 13 (create table): drop table item (lossy: rows written to table item since)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 17 THEN
    EXECUTE $statement$
DROP TABLE "item"
$statement$;
  END IF;
END
$schemac$;

-- undo step 12 (rename constraint): rename unique key uq_customer_email to uq_client_mail on customer (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 18 THEN
    EXECUTE $statement$
ALTER TABLE "customer" RENAME CONSTRAINT "uq_customer_email" TO "uq_client_mail"
$statement$;
  END IF;
END
$schemac$;

-- undo step 11 (rename constraint): rename primary key pk_customer to pk_client on customer (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 19 THEN
    EXECUTE $statement$
ALTER TABLE "customer" RENAME CONSTRAINT "pk_customer" TO "pk_client"
$statement$;
  END IF;
END
$schemac$;

-- undo step 10 (rename identity sequence): rename sequence of column customer.id (lossless)
DO $schemac1$
BEGIN
  IF current_setting('schemac.done')::integer < 20 THEN
    EXECUTE $statement$
DO $schemac$ BEGIN IF to_regclass('"client_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"customer"', 'id'), 'client_id_seq'); END IF; END $schemac$
$statement$;
  END IF;
END
$schemac1$;

-- undo step 9 (rename column): rename column customer.email to mail (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 21 THEN
    EXECUTE $statement$
ALTER TABLE "customer" RENAME COLUMN "email" TO "mail"
$statement$;
  END IF;
END
$schemac$;

-- undo step 8 (rename column): rename column bill.customer_id to client_id (lossless)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 22 THEN
    EXECUTE $statement$
ALTER TABLE "bill" RENAME COLUMN "customer_id" TO "client_id"
$statement$;
  END IF;
END
$schemac$;

-- undo step 7 (rename table): rename table customer to client (lossless)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 23 THEN
    EXECUTE $statement$
ALTER TABLE "customer" RENAME TO "client"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

-- undo step 6 (drop index): add index idx_bill_client on bill (lossless)
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; builds an index
SELECT 'SET lock_timeout = 0' WHERE current_setting('schemac.done')::integer < 24
\gexec
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_bill_client"') AND NOT indisvalid
\gexec
SELECT 'CREATE INDEX CONCURRENTLY "idx_bill_client" ON "bill" ("client_id")' WHERE current_setting('schemac.done')::integer < 24 AND to_regclass('"idx_bill_client"') IS NULL
\gexec
SELECT 'SET lock_timeout = ''10s''' WHERE current_setting('schemac.done')::integer < 24
\gexec

-- undo step 5 (drop check): add check chk_bill_amount on bill, validate check chk_bill_amount on bill (lossless, but fails where a row breaks check chk_bill_amount)
--   lock ACCESS EXCLUSIVE on bill, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on bill, blocks nobody; scans the table
SELECT 'ALTER TABLE "bill" ADD CONSTRAINT "chk_bill_amount" CHECK ("amount" >= 0) NOT VALID' WHERE current_setting('schemac.done')::integer < 25
\gexec
SELECT 'ALTER TABLE "bill" VALIDATE CONSTRAINT "chk_bill_amount"' WHERE current_setting('schemac.done')::integer < 26
\gexec

-- undo step 4 (drop foreign key): add foreign key fk_bill_client_id on bill, validate foreign key fk_bill_client_id on bill (lossless, but fails where a row of bill has no match in client)
--   lock SHARE ROW EXCLUSIVE on bill and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on bill and ROW SHARE on the table it points at, blocks nobody; scans the table
SELECT 'ALTER TABLE "bill" ADD CONSTRAINT "fk_bill_client_id" FOREIGN KEY ("client_id") REFERENCES "client" ("id") NOT VALID' WHERE current_setting('schemac.done')::integer < 27
\gexec
SELECT 'ALTER TABLE "bill" VALIDATE CONSTRAINT "fk_bill_client_id"' WHERE current_setting('schemac.done')::integer < 28
\gexec

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop view): create view open_bills (lossy: privileges on view open_bills do not come back)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 29 THEN
    EXECUTE $statement$
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."mail",
  "b"."amount"
from "bill" as "b"
join "client" as "c" on "c"."id" = "b"."client_id"
where "c"."state" = 'open'
$statement$;
  END IF;
END
$schemac$;

-- undo step 2 (drop view): create view totals (lossy: privileges on view totals do not come back)
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 30 THEN
    EXECUTE $statement$
CREATE VIEW "totals" AS
select
  "mail",
  sum("amount") as "total"
from "open_bills"
group by "mail"
$statement$;
  END IF;
END
$schemac$;

-- undo step 1 (add enum values): replace enum state: drop value late (lossy: privileges on view totals, privileges on view open_bills; fails where a row holds 'late' of enum state)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 31 THEN
    EXECUTE $statement$
DROP VIEW "totals"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 32 THEN
    EXECUTE $statement$
DROP VIEW "open_bills"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 33 THEN
    EXECUTE $statement$
ALTER TYPE "state" RENAME TO "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 33 THEN
    EXECUTE $statement$
CREATE TYPE "state" AS ENUM ('new', 'open', 'done')
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 33 THEN
    EXECUTE $statement$
ALTER TABLE "client"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'new'
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 33 THEN
    EXECUTE $statement$
DROP TYPE "schemac_replaced_type"
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 34 THEN
    EXECUTE $statement$
CREATE VIEW "open_bills" AS
select
  "b"."id",
  "c"."mail",
  "b"."amount"
from "bill" as "b"
join "client" as "c" on "c"."id" = "b"."client_id"
where "c"."state" = 'open'
$statement$;
  END IF;
END
$schemac$;
DO $schemac$
BEGIN
  IF current_setting('schemac.done')::integer < 35 THEN
    EXECUTE $statement$
CREATE VIEW "totals" AS
select
  "mail",
  sum("amount") as "total"
from "open_bills"
group by "mail"
$statement$;
  END IF;
END
$schemac$;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
