-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create table client (expand; reverse: lossy: rows written to table client since)
CREATE TABLE "client" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_client" PRIMARY KEY ("id")
);

-- step 2 of 4: add column t.email (expand; reverse: lossy: values written to column t.email since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "email" varchar(50);

-- step 3 of 4: drop column t.mail (contract; reverse: lossy: the values of column t.mail do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "mail";

-- step 4 of 4: drop table customer (contract; reverse: lossy: the rows of table customer and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on customer, blocks reads and writes for a moment
DROP TABLE "customer";

COMMIT;
