-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: create enum everything_size (expand; reverse: lossless)
CREATE TYPE "everything_size" AS ENUM ('s', 'm', 'l');

-- step 2 of 4: create table everything (expand; reverse: lossy: rows written to table everything since)
CREATE TABLE "everything" (
  "id" numeric(20,0) NOT NULL,
  "truth" boolean,
  "small" smallint,
  "amount" numeric(12,3),
  "ratio" real,
  "exact" double precision,
  "fixed" char(5),
  "words" text,
  "bytes" bytea,
  "lump" bytea,
  "day" date,
  "clock" time(3),
  "wall" timestamp(6),
  "moment" timestamptz(0),
  "document" jsonb,
  "ref" uuid,
  "mood" "mood",
  "size" "everything_size",
  "made" timestamptz(6),
  CONSTRAINT "pk_everything" PRIMARY KEY ("id")
);

-- step 3 of 4: insert 3 rows of table everything (expand; reverse: lossless)
INSERT INTO "everything" ("id", "truth", "small", "amount", "ratio", "exact", "fixed", "words", "bytes", "lump", "day", "clock", "wall", "moment", "document", "ref", "mood", "size", "made") VALUES
  (18446744073709551615, true, -32768, 12.5, 0.1, -1.5e-3, 'ab', 'a ''quote'', a \ backslash, a $schemac$ tag, é 🎟
and a line; -- no comment
', '\x00ff27', '\x697427732074657874', '2026-02-28', '13:30:00', '2026-01-31 13:30:00.25', '2025-12-31 22:30:00', '{"a": [1, "two", null, true], "b''": {"c": "\"x\\"}}', '6ccd780c-baba-1026-9564-5b8c656024db', 'happy', 'm', now()),
  (2, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, '12345', 'true', DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, '"just text"', DEFAULT, DEFAULT, DEFAULT, DEFAULT),
  (3, false, null, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, DEFAULT, '\x', DEFAULT, DEFAULT, DEFAULT, DEFAULT, '[1, 2.50]', DEFAULT, DEFAULT, DEFAULT, DEFAULT);

-- step 4 of 4: drop table t (contract; reverse: lossy: the rows of table t and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
DROP TABLE "t";

COMMIT;
