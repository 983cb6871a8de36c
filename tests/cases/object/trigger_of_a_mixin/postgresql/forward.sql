-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: create routine touch (expand; reverse: lossless)
create function touch() returns trigger language plpgsql as 'begin return new; end';

-- step 2 of 5: create table a (expand; reverse: lossy: rows written to table a since)
CREATE TABLE "a" (
  "id" integer NOT NULL,
  "at" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_a" PRIMARY KEY ("id")
);

-- step 3 of 5: create table b (expand; reverse: lossy: rows written to table b since)
CREATE TABLE "b" (
  "id" integer NOT NULL,
  "at" timestamptz(6) NOT NULL DEFAULT now(),
  CONSTRAINT "pk_b" PRIMARY KEY ("id")
);

-- step 4 of 5: create trigger touched on a (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "touched" BEFORE UPDATE ON "a"
  FOR EACH ROW
  execute function touch();

-- step 5 of 5: create trigger touched on b (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "touched" BEFORE UPDATE ON "b"
  FOR EACH ROW
  execute function touch();

COMMIT;
