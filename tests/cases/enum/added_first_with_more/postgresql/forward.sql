-- schemac: forward script for PostgreSQL 14 and later, 9 steps
-- several transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 9: add values late open of enum state (expand; reverse: lossy: privileges on view v; fails where a row holds 'late', 'open' of enum state)
ALTER TYPE "state" ADD VALUE 'late' BEFORE 'old';
ALTER TYPE "state" ADD VALUE 'open' BEFORE 'old';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 2 of 9: rename column t.note to remark (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "note" TO "remark";

-- step 3 of 9: rename column t.s to stage (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "s" TO "stage";

-- step 4 of 9: rename enum state to stage (contract; reverse: lossless)
ALTER TYPE "state" RENAME TO "stage";

-- step 5 of 9: alter column t.stage: change default (expand; reverse: lossless)
ALTER TABLE "t" ALTER COLUMN "stage" SET DEFAULT 'late';

-- steps 6 to 7 of 9, in one statement:
--   6: drop check chk_t_s on t (migrate; reverse: lossless, but fails where a row breaks check chk_t_s)
--   7: add check chk_t_s on t (migrate; reverse: lossless)
ALTER TABLE "t"
  DROP CONSTRAINT "chk_t_s",
  ADD CONSTRAINT "chk_t_s" CHECK ("stage" <> 'open');

-- step 8 of 9: replace view v: columns (expand; reverse: lossy: privileges on view v)
CREATE OR REPLACE VIEW "v" AS
select
  "id",
  "stage"
from "t"
where "stage" = 'late';

-- step 9 of 9: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
DROP TABLE "gone";

COMMIT;
