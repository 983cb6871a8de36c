-- schemac: forward script for PostgreSQL 14 and later, 9 steps
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

-- step 1 of 9: drop view w (migrate; reverse: lossy: privileges on view w do not come back)
DROP VIEW "w";

-- step 2 of 9: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 9: drop check chk_a on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "chk_a";

-- step 4 of 9: replace enum state: drop values draft stale (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "state" RENAME TO "schemac_replaced_type";
CREATE TYPE "state" AS ENUM ('open', 'done');
ALTER TABLE "a"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
ALTER TABLE "a"
  ALTER COLUMN "past" TYPE "state" USING cast(cast("past" as text) as "state");
ALTER TABLE "b"
  ALTER COLUMN "state" TYPE "state" USING cast(cast("state" as text) as "state");
DROP TYPE "schemac_replaced_type";

-- step 5 of 9: alter column a.state: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ALTER COLUMN "state" SET DEFAULT 'open';

-- step 6 of 9: add check chk_a on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" ADD CONSTRAINT "chk_a" CHECK ("state" <> "past") NOT VALID;

-- step 7 of 9: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "a"."id",
  "a"."state",
  "b"."label"
from "a"
join "b" on "b"."state" = "a"."state";

-- step 8 of 9: create view w (migrate; reverse: lossless)
CREATE VIEW "w" AS
select
  count(*) as "n"
from "v"
where "state" = 'open';

COMMIT;

-- step 9 of 9: validate check chk_a on a (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on a, blocks nobody; scans the table
ALTER TABLE "a" VALIDATE CONSTRAINT "chk_a";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
