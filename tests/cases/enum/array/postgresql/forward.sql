-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: add value z of enum t_own (expand; reverse: lossless, but fails where a row holds 'z' of enum t_own)
ALTER TYPE "t_own" ADD VALUE 'z';

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 7: drop view v (migrate; reverse: lossy: privileges on view v do not come back)
DROP VIEW "v";

-- step 3 of 7: rename column t.own to theirs (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "own" TO "theirs";

-- step 4 of 7: rename enum colour to tint (contract; reverse: lossless)
ALTER TYPE "colour" RENAME TO "tint";

-- step 5 of 7: rename enum t_own to t_theirs (contract; reverse: lossless)
ALTER TYPE "t_own" RENAME TO "t_theirs";

-- step 6 of 7: replace enum tint: drop value blue, other order of values (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE, blocks reads and writes; rewrites the table
ALTER TYPE "tint" RENAME TO "schemac_replaced_type";
CREATE TYPE "tint" AS ENUM ('green', 'red');
ALTER TABLE "t"
  ALTER COLUMN "named" TYPE "tint"[] USING cast(cast("named" as text[]) as "tint"[]);
ALTER TABLE "t"
  ALTER COLUMN "grid" TYPE "tint"[][] USING cast(cast("grid" as text[][]) as "tint"[][]);
DROP TYPE "schemac_replaced_type";

-- step 7 of 7: create view v (migrate; reverse: lossless)
CREATE VIEW "v" AS
select
  "id",
  "named"
from "t";

COMMIT;
