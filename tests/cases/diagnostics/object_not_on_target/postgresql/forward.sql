-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 9: create extension citext (expand; reverse: lossless)
CREATE EXTENSION "citext";

-- step 2 of 9: create composite type pair (expand; reverse: lossless)
CREATE TYPE "pair" AS (
  "a" integer,
  "b" integer
);

-- step 3 of 9: create sequence numbers (expand; reverse: lossless)
CREATE SEQUENCE "numbers" START WITH 5;

-- step 4 of 9: create routine f (expand; reverse: lossless)
create function f() returns integer language sql as 'select 1';

-- step 5 of 9: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "p" "pair" NOT NULL,
  CONSTRAINT "pk_t" PRIMARY KEY ("id")
);

-- step 6 of 9: create trigger many on t (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "many" BEFORE INSERT OR UPDATE ON "t"
  FOR EACH ROW
  execute function f();

-- step 7 of 9: create trigger no_text on t (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "no_text" AFTER DELETE ON "t"
  FOR EACH ROW
  execute function f();

-- step 8 of 9: create row security of t (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
ALTER TABLE "t" ENABLE ROW LEVEL SECURITY;

-- step 9 of 9: create policy p on t (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes for a moment
CREATE POLICY "p" ON "t"
  USING ("id" > 0);

COMMIT;
