-- schemac: forward script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 8: create enum e (expand; reverse: lossless)
CREATE TYPE "e" AS ENUM ('x', 'y');

-- step 2 of 8: add column t.a (contract; reverse: lossy: values written to column t.a since)
ALTER TABLE "t" ADD COLUMN "a" integer NOT NULL;

-- step 3 of 8: add column t.b (contract; reverse: lossy: values written to column t.b since)
ALTER TABLE "t" ADD COLUMN "b" varchar(3) NOT NULL;

-- step 4 of 8: add column t.c (contract; reverse: lossy: values written to column t.c since)
ALTER TABLE "t" ADD COLUMN "c" date NOT NULL;

-- step 5 of 8: add column t.d (contract; reverse: lossy: values written to column t.d since)
ALTER TABLE "t" ADD COLUMN "d" "e" NOT NULL;

-- step 6 of 8: add column t.f (contract; reverse: lossy: values written to column t.f since)
ALTER TABLE "t" ADD COLUMN "f" jsonb NOT NULL;

-- step 7 of 8: add column t.g (contract; reverse: lossy: values written to column t.g since)
ALTER TABLE "t" ADD COLUMN "g" time(6) NOT NULL;

-- step 8 of 8: add column t.h (contract; reverse: lossy: values written to column t.h since)
ALTER TABLE "t" ADD COLUMN "h" uuid NOT NULL;

COMMIT;
