-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: alter domain amount (migrate; reverse: lossless, but fails where a value breaks domain amount)
ALTER DOMAIN "amount" DROP CONSTRAINT "positive";
ALTER DOMAIN "amount" SET DEFAULT 1;
ALTER DOMAIN "amount" ADD CONSTRAINT "positive" CHECK ("value" > 0);
ALTER DOMAIN "amount" ADD CONSTRAINT "bounded" CHECK ("value" < 1000000);
COMMENT ON DOMAIN "amount" IS 'Cents';

-- step 2 of 4: create domain code (expand; reverse: lossless)
CREATE DOMAIN "code" AS char(2)
  CONSTRAINT "upper" CHECK ("value" = upper("value"));

-- step 3 of 4: alter domain short (migrate; reverse: lossless, but fails where a value breaks domain short)
ALTER DOMAIN "short" DROP NOT NULL;

-- step 4 of 4: add column t.country (expand; reverse: lossy: values written to column t.country since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t" ADD COLUMN "country" "code";

COMMIT;
