-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 10: create schema audit"` (expand; reverse: lossless)
CREATE SCHEMA "audit""`";

-- step 2 of 10: create schema two words (expand; reverse: lossless)
CREATE SCHEMA "two words";

-- step 3 of 10: create domain d (expand; reverse: lossless)
CREATE DOMAIN "d" AS integer
  CONSTRAINT "c'" CHECK ("value" > 0);

-- step 4 of 10: create routine touch (expand; reverse: lossless)
create function touch() returns trigger language plpgsql as 'begin return new; end';

-- step 5 of 10: create table t<U+000A>`" (expand; reverse: lossy: rows written to table t<U+000A>`" since)
CREATE TABLE "t
`""" (
  "id" integer NOT NULL,
  "a'b" "d" NOT NULL,
  CONSTRAINT "pk_t
`""" PRIMARY KEY ("id")
);

-- step 6 of 10: create table two words.log (expand; reverse: lossy: rows written to table two words.log since)
CREATE TABLE "two words"."log" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_log" PRIMARY KEY ("id")
);

-- step 7 of 10: create trigger inside on two words.log (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "inside" BEFORE INSERT ON "two words"."log"
  FOR EACH ROW
  execute function touch();

-- step 8 of 10: create trigger tr"`'; -- on t<U+000A>`" (expand; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE, blocks writes for a moment
CREATE TRIGGER "tr""`'; --" BEFORE UPDATE ON "t
`"""
  FOR EACH ROW
  execute function touch();

-- step 9 of 10: create grant on t<U+000A>`" to schemac_reader (expand; reverse: lossless)
GRANT SELECT ON "t
`""" TO "schemac_reader";

-- step 10 of 10: drop table kept (contract; reverse: lossy: the rows of table kept and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on kept, blocks reads and writes for a moment
DROP TABLE "kept";

COMMIT;
