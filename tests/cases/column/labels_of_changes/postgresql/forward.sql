-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 1 to 2 of 9, in one statement:
--   1: add column t.added (expand; reverse: lossy: values written to column t.added since)
--   2: add column t.demanded (expand; reverse: lossy: values written to column t.demanded since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  ADD COLUMN "added" integer,
  ADD COLUMN "demanded" integer NOT NULL DEFAULT 7;

-- steps 3 to 6 of 9, in one statement:
--   3: alter column t.wider: integer to bigint (expand; reverse: lossless, but fails where a value of column t.wider does not fit its former type)
--   4: alter column t.narrower: bigint to integer (contract; reverse: lossless)
--   5: alter column t.finer: numeric(8,2) to numeric(12,4) (expand; reverse: lossy: digits after the point in what was written to column t.finer since; fails where a value of column t.finer does not fit its former type)
--   6: alter column t.coarser: timestamp(6) to timestamp(0) (contract; reverse: lossy: fractions of seconds in column t.coarser do not come back)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; rewrites the table
ALTER TABLE "t"
  ALTER COLUMN "wider" TYPE bigint,
  ALTER COLUMN "narrower" TYPE integer,
  ALTER COLUMN "finer" TYPE numeric(12,4),
  ALTER COLUMN "coarser" TYPE timestamp(0);

COMMIT;

-- step 7 of 9: alter column t.required: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; scans the table
ALTER TABLE "t" ADD CONSTRAINT "schemac_not_null" CHECK ("required" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "t" ALTER COLUMN "required" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- steps 8 to 9 of 9, in one statement:
--   8: alter column t.bare: drop default (contract; reverse: lossless)
--   9: alter column t.described: comment (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "bare" DROP DEFAULT;
COMMENT ON COLUMN "t"."described" IS 'how many';

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
