-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: drop table customer (lossy: the rows of table customer)
CREATE TABLE "customer" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_customer" PRIMARY KEY ("id")
);

-- step 3 back: drop column t.mail (lossy: the values of column t.mail)
ALTER TABLE "t" ADD COLUMN "mail" varchar(50);

-- step 2 back: add column t.email (lossless)
ALTER TABLE "t" DROP COLUMN "email";

-- step 1 back: create table client (lossless)
DROP TABLE "client";

COMMIT;
