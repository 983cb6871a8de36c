-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: create table t (expand; reverse: lossy: rows written to table t since)
CREATE TABLE "t" (
  "id" integer NOT NULL,
  "at" timestamptz(6) NOT NULL,
  "until" timestamptz(6) NOT NULL,
  "clock" timestamp(6) NOT NULL,
  "year" integer GENERATED ALWAYS AS (cast(extract(year from "at" at time zone 'UTC') as integer)) STORED,
  "wall" timestamp(6) GENERATED ALWAYS AS ("at") STORED,
  "instant" timestamptz(6) GENERATED ALWAYS AS ("clock") STORED,
  "later" timestamptz(6) GENERATED ALWAYS AS (coalesce("until", "at")) STORED,
  "month" integer GENERATED ALWAYS AS (cast(extract(month from "clock") as integer)) STORED,
  CONSTRAINT "pk_t" PRIMARY KEY ("id"),
  CONSTRAINT "chk_hour" CHECK (cast(extract(hour from "at" at time zone 'UTC') as integer) < 20),
  CONSTRAINT "chk_literal" CHECK ("at" > timestamptz '2026-01-01 00:00:00'),
  CONSTRAINT "chk_text" CHECK ("at" > '2026-01-01 00:00:00'),
  CONSTRAINT "chk_wall" CHECK (("at" at time zone 'UTC') > "clock"),
  CONSTRAINT "chk_order" CHECK ("until" > "at")
);

-- step 2 of 2: add index idx_day on t (expand; reverse: lossless)
CREATE INDEX "idx_day" ON "t" ((date_trunc('day', "at" at time zone 'UTC') at time zone 'UTC'));

COMMIT;
