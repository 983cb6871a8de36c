-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (drop table): create table customer (lossy: the rows of table customer and privileges on it do not come back)
CREATE TABLE "customer" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);

-- undo step 3 (drop column): add column t.mail (lossy: the values of column t.mail do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "mail" varchar(50);

-- undo step 2 (add column): drop column t.email (lossy: values written to column t.email since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "email";

-- undo step 1 (create table): drop table client (lossy: rows written to table client since)
--   lock ACCESS EXCLUSIVE on client, blocks reads and writes for a moment
DROP TABLE "client";

COMMIT;
