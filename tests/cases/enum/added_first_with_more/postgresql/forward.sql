-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 3 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 10: add values late open of enum state (expand; reverse: lossy: privileges on view v; fails where a row holds 'late', 'open' of enum state)
ALTER TYPE "state" ADD VALUE 'late' BEFORE 'old';
ALTER TYPE "state" ADD VALUE 'open' BEFORE 'old';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 10: rename column t.note to remark (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "note" TO "remark";

-- step 3 of 10: rename column t.s to stage (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "s" TO "stage";

-- step 4 of 10: rename enum state to stage (contract; reverse: lossless)
ALTER TYPE "state" RENAME TO "stage";

-- step 5 of 10: alter column t.stage: change default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "stage" SET DEFAULT 'late';

-- steps 6 to 7 of 10, in one statement:
--   6: drop check chk_t_s on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_s)
--   7: add check chk_t_s on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_s",
  ADD CONSTRAINT "chk_t_s" CHECK ("stage" <> 'open') NOT VALID;

-- step 8 of 10: replace view v: columns (expand; reverse: lossy: privileges on view v)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "stage"
from "t"
where "stage" = 'late';

COMMIT;

-- step 9 of 10: validate check chk_t_s on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_s";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 10 of 10: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
