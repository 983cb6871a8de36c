-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: alter composite type address (migrate; reverse: lossy: the values of fields of composite type address written since)
ALTER TYPE "address" ADD ATTRIBUTE "country" char(2);

-- step 2 of 4: create composite type contact (expand; reverse: lossless)
CREATE TYPE "contact" AS (
  "mail" text,
  "how" "kind",
  "at" "address"
);

-- step 3 of 4: add column person.other (expand; reverse: lossy: values written to column person.other since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes; rewrites the table
ALTER TABLE "person" ADD COLUMN "other" "contact";

-- step 4 of 4: drop composite type gone (contract; reverse: lossless)
DROP TYPE "gone";

COMMIT;
