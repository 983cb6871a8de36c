-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: create table note (expand; reverse: lossy: rows written to table note since)
--   lock SHARE ROW EXCLUSIVE on the tables it points at, blocks writes for a moment
CREATE TABLE "note" (
  "body" text,
  "id" bigint NOT NULL,
  "slug" varchar(40) NOT NULL,
  "owner_id" bigint NOT NULL,
  CONSTRAINT "pk_note" PRIMARY KEY ("id"),
  CONSTRAINT "uq_page_slug" UNIQUE ("slug"),
  CONSTRAINT "chk_page_slug" CHECK ("slug" <> ''),
  CONSTRAINT "fk_page_owner" FOREIGN KEY ("owner_id") REFERENCES "owner" ("id")
);

COMMIT;
