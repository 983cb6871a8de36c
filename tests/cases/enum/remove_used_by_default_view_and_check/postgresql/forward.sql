-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 6: drop view open_t (migrate; reverse: lossy: privileges on view open_t do not come back)
DROP VIEW "open_t";

-- step 2 of 6: drop check chk_t_state on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_state";

-- step 3 of 6: replace enum state: drop value stale (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'open', 'done');
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'new';
DROP TYPE "schemac_replaced_type";

-- step 4 of 6: add check chk_t_state on t (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'done' or "n" > 0) NOT VALID;

-- step 5 of 6: create view open_t (migrate; reverse: lossless)
CREATE VIEW "open_t" AS
select
  "id",
  "state"
from "t"
where "state" = 'open';

COMMIT;

-- step 6 of 6: validate check chk_t_state on t (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_state";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
