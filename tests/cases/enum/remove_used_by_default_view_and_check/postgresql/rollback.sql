-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (create view): drop view open_t (lossless)
DROP VIEW "open_t";

-- undo step 4 (add check): drop check chk_t_state on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_state";

-- undo step 3 (replace enum): replace enum state: add value stale (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('new', 'open', 'stale', 'done');
ALTER TABLE "t"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'new';
DROP TYPE "schemac_replaced_type";

COMMIT;

-- undo step 2 (drop check): add check chk_t_state on t, validate check chk_t_state on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody; scans the table
ALTER TABLE "t" ADD CONSTRAINT "chk_t_state" CHECK ("state" <> 'done' or "n" > 0) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "chk_t_state";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (drop view): create view open_t (lossy: privileges on view open_t do not come back)
CREATE VIEW "open_t" AS
select
  "id",
  "state"
from "t"
where "state" = 'open';

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
