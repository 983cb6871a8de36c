-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop sequence): create sequence counter (lossy: the numbers that sequence counter has reached do not come back)
CREATE SEQUENCE "counter" START WITH 5;

-- undo step 2 (drop domain): create domain short (lossless)
CREATE DOMAIN "short" AS varchar(10);

-- undo step 1 (drop table): create table word (lossy: the rows of table word and privileges on it do not come back)
CREATE TABLE "word" (
  "id" integer NOT NULL,
  "text" "short" NOT NULL,
  CONSTRAINT "pk_word" PRIMARY KEY ("id")
);

COMMIT;
