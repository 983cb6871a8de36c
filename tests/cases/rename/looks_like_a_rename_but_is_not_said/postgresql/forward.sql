-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: create table client (expand; reverse: lossy: rows written to table client since)
CREATE TABLE "client" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_client" PRIMARY KEY ("id")
);

-- step 2 of 4: add column t.email (expand; reverse: lossy: values written to column t.email since)
ALTER TABLE "t" ADD COLUMN "email" varchar(50);

-- step 3 of 4: drop column t.mail (contract; reverse: lossy: the values of column t.mail do not come back)
ALTER TABLE "t" DROP COLUMN "mail";

-- step 4 of 4: drop table customer (contract; reverse: lossy: the rows of table customer and privileges on it do not come back)
DROP TABLE "customer";

COMMIT;
