-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: create table client (expand; reverse: lossless)
CREATE TABLE "client" (
  "id" integer NOT NULL,
  "a" integer NOT NULL,
  "b" integer NOT NULL,
  CONSTRAINT "pk_client" PRIMARY KEY ("id")
);

-- step 2 of 4: add column t.email (expand; reverse: lossless)
ALTER TABLE "t" ADD COLUMN "email" varchar(50);

-- step 3 of 4: drop column t.mail (contract; reverse: lossy: the values of column t.mail)
ALTER TABLE "t" DROP COLUMN "mail";

-- step 4 of 4: drop table customer (contract; reverse: lossy: the rows of table customer)
DROP TABLE "customer";

COMMIT;
