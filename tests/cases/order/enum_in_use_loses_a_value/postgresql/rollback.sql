-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
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

-- undo step 9 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 8 (create view): drop view w (lossless)
DROP VIEW "w";

-- undo step 7 (create view): drop view v (lossless)
DROP VIEW "v";

-- undo step 6 (add check): drop check chk_a on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "chk_a";

-- undo step 5 (alter column): alter column a.state: drop default (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ALTER COLUMN "state" DROP DEFAULT;

-- undo step 4 (replace enum): replace enum state: add values draft stale (lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('draft', 'open', 'stale', 'done');
ALTER TABLE "a"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state"),
  ALTER COLUMN "state" SET DEFAULT 'draft';
ALTER TABLE "a"
  ALTER COLUMN "past" TYPE "state" USING cast(cast("past" as text) as "state");
ALTER TABLE "b"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
DROP TYPE "schemac_replaced_type";

COMMIT;

-- undo step 3 (drop check): add check chk_a on a, validate check chk_a on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; scans the table
ALTER TABLE "a" ADD CONSTRAINT "chk_a" CHECK ("state" <> "past") NOT VALID;
ALTER TABLE "a" VALIDATE CONSTRAINT "chk_a";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (drop view): create view v (lossy: privileges on view v do not come back)
CREATE VIEW "v" AS
select
  "a"."id",
  "a"."state",
  "b"."label"
from "a"
join "b" on "b"."state" = "a"."state";

-- undo step 1 (drop view): create view w (lossy: privileges on view w do not come back)
CREATE VIEW "w" AS
select
  count(*) as "n"
from "v"
where "state" = 'open';

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
